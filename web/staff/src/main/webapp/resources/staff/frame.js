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

    document.addEventListener("click", function (event) {
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

    document.addEventListener("DOMContentLoaded", function () {
        var summary = document.querySelector(".summary[tabindex]");
        if (summary) summary.focus();
    });
})();
