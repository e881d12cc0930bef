// Warns before the session ends for want of use, in every tab at once: a request from one tab counts for all.
(function () {
    "use strict";

    var warning = document.getElementById("idle");
    if (!warning) return;
    var idle = Number(warning.dataset.idle) * 1000;
    var warnBefore = Math.min(120000, idle / 2);
    var left = document.getElementById("idleLeft");
    var seen = "vern.seen";

    function touched() {
        try { localStorage.setItem(seen, String(Date.now())); } catch (e) { own = Date.now(); }
    }

    function lastTouch() {
        try { return Number(localStorage.getItem(seen)) || own; } catch (e) { return own; }
    }

    function stay() {
        fetch(warning.dataset.stay, { method: "POST", credentials: "same-origin", redirect: "manual" }).then(function (answer) {
            if (answer.status === 204) { touched(); warning.close(); } else { location.reload(); }
        });
    }

    function tell(seconds) {
        // Spoken every half minute only: a countdown read aloud each second helps nobody.
        var spoken = Math.ceil(seconds / 30) * 30;
        var text = left.dataset.text.replace("{0}", String(seconds < 30 ? seconds : spoken));
        if (left.textContent !== text) left.textContent = text;
    }

    function tick() {
        var rest = idle - (Date.now() - lastTouch());
        if (rest <= 0) { location.assign(warning.dataset.ended); return; }
        if (rest > warnBefore) { if (warning.open) warning.close(); return; }
        if (!warning.open) warning.showModal();
        tell(Math.ceil(rest / 1000));
    }

    var own = Date.now();
    touched();
    document.getElementById("idleStay").addEventListener("click", stay);
    warning.addEventListener("cancel", function (event) { event.preventDefault(); stay(); });
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", touched);
    setInterval(tick, 1000);
})();

// Warns before the session ends for good, ten minutes and again two minutes before: nothing puts that off, so there is time to save.
(function () {
    "use strict";

    var warning = document.getElementById("ending");
    if (!warning) return;
    var end = Date.now() + Number(warning.dataset.rest) * 1000;
    var left = document.getElementById("endingLeft");
    var told = "vern.ending";

    // A page that is opened after the warning was seen does not repeat it.
    function lastTold() {
        try {
            var noted = JSON.parse(sessionStorage.getItem(told)) || {};
            return Math.abs(noted.end - end) < 60000 ? noted.stage : 0;
        } catch (e) { return own; }
    }

    function note(stage) {
        own = stage;
        try { sessionStorage.setItem(told, JSON.stringify({ end: end, stage: stage })); } catch (e) { /* this page remembers */ }
    }

    function tell(rest) {
        var minutes = Math.ceil(rest / 60000);
        var text = rest <= 60000 ? left.dataset.minute : left.dataset.minutes.replace("{0}", String(minutes));
        if (left.textContent !== text) left.textContent = text;
    }

    function tick() {
        var rest = end - Date.now();
        if (rest <= 0) { location.assign(warning.dataset.ended); return; }
        var stage = rest <= 120000 ? 2 : rest <= 600000 ? 1 : 0;
        if (stage === 0) return;
        tell(rest);
        if (stage <= Math.max(own, lastTold())) return;
        note(stage);
        if (!warning.open) warning.showModal();
    }

    var own = 0;
    document.getElementById("endingSeen").addEventListener("click", function () { warning.close(); });
    setInterval(tick, 1000);
})();
