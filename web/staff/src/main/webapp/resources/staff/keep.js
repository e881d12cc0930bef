// What is being written outlives a session that ends: it waits in this tab, sealed with a key that only its writer is given
// again after signing in, for an hour at most. Signing out, or leaving the page in any other way, forgets it.
(function () {
    "use strict";

    var place = "vern.kept";
    var lasts = 3600000;
    var page = document.getElementById("kept");
    var door = document.getElementById("keptAtDoor");

    function read() {
        try {
            var kept = JSON.parse(sessionStorage.getItem(place));
            if (kept && Date.now() - kept.at < lasts) return kept;
        } catch (e) { /* nothing that can be read is nothing kept */ }
        forget();
        return null;
    }

    function write(kept) {
        try { sessionStorage.setItem(place, JSON.stringify(kept)); } catch (e) { /* then nothing is kept */ }
    }

    function forget() {
        try { sessionStorage.removeItem(place); } catch (e) { /* nor was anything kept */ }
    }

    if (door) {
        if (/[?&]out=true/.test(location.search)) forget();
        var waiting = read();
        if (waiting) {
            waiting.left = true;
            write(waiting);
            door.hidden = false;
            setTimeout(forget, waiting.at + lasts - Date.now());
        }
        return;
    }
    // Only a page that came over a safe line may seal anything.
    if (!page || !window.crypto || !crypto.subtle) return;

    var bytes = function (text) { return Uint8Array.from(atob(text), function (one) { return one.charCodeAt(0); }); };
    var letters = function (buffer) { return btoa(String.fromCharCode.apply(null, new Uint8Array(buffer))); };
    var key = crypto.subtle.importKey("raw", bytes(page.dataset.key), "AES-GCM", false, ["encrypt", "decrypt"]);
    var languages = document.getElementById("languages");
    var round = 0;

    // A form that came back with what was sent shows as its own what has been saved nowhere yet.
    function cameBack() {
        return !!document.querySelector(".summary") || !!languages && languages.dataset.kept === "true";
    }

    function ticks(field) { return /^(checkbox|radio)$/.test(field.type); }

    function here() { return location.pathname + location.search; }

    function fields() {
        var all = [];
        document.querySelectorAll("main form").forEach(function (form) {
            Array.prototype.push.apply(all, Array.prototype.filter.call(form.elements, function (field) {
                return field.name && field.name !== "primefaces.nonce" && !/^(hidden|password|file|submit|button|image|reset|fieldset)$/.test(field.type);
            }));
        });
        return all;
    }

    // As the page was when it opened; what is drawn anew later shows as its own what was typed.
    var first = {};

    function id(field) { return field.name + (ticks(field) ? "=" + field.value : ""); }

    function state(field) { return ticks(field) ? field.checked : field.value; }

    function remember() { fields().forEach(function (field) { first[id(field)] = state(field); }); }

    function differs(field) { return id(field) in first ? first[id(field)] !== state(field) : filled(field); }

    function filled(field) { return ticks(field) ? field.checked : field.value !== ""; }

    function keep() {
        var typed = fields().filter(cameBack() ? filled : differs).map(function (field) {
            return { name: field.name, type: field.type, value: field.value, checked: field.checked };
        });
        var mine = ++round;
        if (!typed.length) { forget(); return; }
        var iv = crypto.getRandomValues(new Uint8Array(12));
        var text = new TextEncoder().encode(JSON.stringify({ address: here(), typed: typed }));
        key.then(function (opened) { return crypto.subtle.encrypt({ name: "AES-GCM", iv: iv }, opened, text); }).then(function (sealed) {
            if (mine === round) write({ at: Date.now(), iv: letters(iv), text: letters(sealed) });
        });
    }

    // An answer that stays on the page has saved what was sent, or says what is wrong with it; one that leads away is judged there.
    function answered(event, request) {
        if (/<redirect /.test(request && request.responseText || "")) return;
        if (returning.length) putBack(); else keep();
    }

    function set(field, kept) {
        if (ticks(kept) && field.checked !== kept.checked && (kept.checked || kept.type === "checkbox")) field.click();
        if (ticks(kept) || field.value === kept.value) return;
        field.value = kept.value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
    }

    function match(kept) {
        return fields().filter(function (field) {
            return field.name === kept.name && (!ticks(kept) || field.value === kept.value);
        })[0];
    }

    // A choice may bring up further fields, or lay the form out anew: all is tried again when they have come.
    function putBack() {
        setting = true;
        returning.forEach(function (kept) {
            var field = match(kept);
            if (field) set(field, kept);
        });
        setting = false;
        offer(returning.filter(function (kept) { return !match(kept); }));
    }

    // What has no field any more can at least be copied.
    function offer(missing) {
        var rest = missing.filter(function (kept) { return /^text/.test(kept.type) && kept.value; });
        var list = document.getElementById("keptRest");
        list.replaceChildren.apply(list, rest.map(function (kept) {
            var item = document.createElement("li");
            item.textContent = kept.value;
            return item;
        }));
        list.parentNode.hidden = !rest.length;
    }

    var returning = [];
    var setting = false;

    function restore(kept) {
        if (kept.address !== here() && !before.sent) {
            before.sent = true; // once: a page may lead on to another
            write(before);
            location.replace(kept.address);
            return;
        }
        forget();
        page.hidden = false;
        page.focus();
        if (kept.address !== here()) { offer(kept.typed); return; }
        returning = kept.typed;
        putBack();
    }

    // From now on the writer leads.
    function taken() {
        if (!setting) returning = [];
        keep();
    }

    // A form that is sent before the content policy has marked it would be refused.
    function whenReady(then, given, tries) {
        if (document.querySelector("main form") && !document.getElementsByName("primefaces.nonce").length && tries < 50)
            setTimeout(whenReady, 50, then, given, tries + 1);
        else then(given);
    }

    var before = read();
    if (before && before.left) {
        key.then(function (opened) {
            return crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(before.iv) }, opened, bytes(before.text));
        }).then(function (text) { whenReady(restore, JSON.parse(new TextDecoder().decode(text)), 0); }, forget);
    } else {
        forget();
        if (cameBack()) keep();
    }
    remember();

    document.addEventListener("input", taken);
    document.addEventListener("change", taken);
    document.addEventListener("submit", function (event) {
        if (/^(signOutForm|sessionsForm)$/.test(event.target.id)) { round++; forget(); }
    }, true);
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", answered);
})();
