// Keyboard, menus, copy buttons and hiding what is folded. Everything here is a comfort: the pages work by links and forms.
(function () {
    "use strict";

    var field = "input, select, textarea, [contenteditable]";

    function byId(id) { return document.getElementById(id); }

    function rows() { return Array.prototype.slice.call(document.querySelectorAll("a.open")); }

    function move(step) {
        var all = rows();
        if (!all.length) return;
        var now = all.indexOf(document.activeElement);
        all[Math.min(all.length - 1, Math.max(0, now + step))].focus();
    }

    function press(id) {
        var target = byId(id);
        if (target) target.focus();
        return !!target;
    }

    function showKeys() {
        var dialog = byId("keys");
        if (dialog && !dialog.open) dialog.showModal();
    }

    var keys = {
        "?": showKeys,
        "/": function () { press("find:findText"); },
        "j": function () { move(1); },
        "k": function () { move(-1); },
        "x": function () { var row = document.activeElement && document.activeElement.closest("tr"); var box = row && row.querySelector("input.pick"); if (box) box.click(); },
        "n": function () { var next = byId("next"); if (next) { (next.querySelector("button, a, input:not([type=hidden]), select, textarea") || next).focus(); next.scrollIntoView({ block: "nearest" }); } },
        "g": function () { var home = document.querySelector(".side a"); if (home) home.focus(); }
    };

    document.addEventListener("keydown", function (event) {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
            if (press("find:findText")) event.preventDefault();
            return;
        }
        if (event.key === "Escape") closeMenus();
        if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches(field)) return;
        if (document.querySelector("dialog[open]")) return;
        if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
    });

    function closeMenus(except) {
        document.querySelectorAll("details.menu[open]").forEach(function (menu) {
            if (menu === except) return;
            var inside = menu.contains(document.activeElement);
            menu.open = false;
            if (inside) menu.querySelector("summary").focus();
        });
    }

    function copy(button) {
        navigator.clipboard.writeText(button.dataset.copy).then(function () {
            var before = button.textContent;
            button.textContent = button.dataset.done;
            setTimeout(function () { button.textContent = before; }, 2000);
        });
    }

    // What is being written outlives a change of language: the page is sent along with it, and comes back as it stood.
    var languages = byId("languages");
    var begun = !!languages && languages.dataset.kept === "true";

    function begin(event) {
        if (event.target.closest("main form")) begun = true;
    }

    function carry(address) {
        var sent = document.createElement("form");
        sent.method = "post";
        sent.action = address;
        sent.hidden = true;
        add(sent, "vern.keep", "true");
        document.querySelectorAll("main form").forEach(function (form) {
            Array.prototype.forEach.call(form.elements, function (input) {
                if (!input.name || input.disabled || /^(password|file|submit|button|image|reset)$/.test(input.type)) return;
                if (/^(checkbox|radio)$/.test(input.type) && !input.checked) return;
                add(sent, input.name, input.value);
            });
        });
        document.body.appendChild(sent);
        sent.submit();
    }

    function add(form, name, value) {
        var input = document.createElement(value.indexOf("\n") < 0 ? "input" : "textarea");
        input.name = name;
        input.value = value;
        form.appendChild(input);
    }

    document.addEventListener("input", begin);
    document.addEventListener("change", begin);

    document.addEventListener("click", function (event) {
        var language = event.target.closest("#languages a");
        if (language && begun && !event.ctrlKey && !event.metaKey && !event.shiftKey && document.querySelector("main form")) {
            event.preventDefault();
            carry(language.href);
            return;
        }
        closeMenus(event.target.closest("details.menu"));
        var button = event.target.closest("button");
        if (!button) return;
        if (button.dataset.copy) copy(button);
        if (button.id === "menuButton") {
            var open = byId("side").classList.toggle("open");
            button.setAttribute("aria-expanded", String(open));
        }
        if (button.dataset.opens) byId(button.dataset.opens).showModal();
        if (button.dataset.closes) byId(button.dataset.closes).close();
        if (button.dataset.prints) window.print();
    });

    // What must be seen first: what is wrong, or what is shown but once.
    function lead() {
        var first = document.querySelector(".summary[tabindex], [data-once][tabindex]");
        if (first) first.focus();
    }

    document.addEventListener("DOMContentLoaded", lead);
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", lead);
})();
