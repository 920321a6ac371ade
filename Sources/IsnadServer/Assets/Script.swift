/// The script of the pages: keys, and the button that copies a quotation with its source. Nothing needs it.
enum Script {
    static let text = """
        (() => {
          "use strict";
          const links = () => [...document.querySelectorAll(".result h2 a, .result.quotation .facts > a")];
          const box = document.getElementById("q");
          const isTyping = (target) => target.closest("input:not([type=checkbox]), select, textarea");

          const step = (by) => {
            const all = links();
            if (all.length === 0) return;
            const at = all.findIndex((link) => link.closest(".result").contains(document.activeElement));
            const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
            next.focus();
            next.closest(".result").scrollIntoView({ block: "nearest" });
          };

          const follow = (selector) => {
            const link = document.querySelector(selector);
            if (link) link.click();
          };

          document.addEventListener("keydown", (event) => {
            if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
            if (isTyping(event.target)) {
              if (event.key === "Escape") event.target.blur();
              return;
            }
            switch (event.key) {
              case "/": if (box) { box.focus(); box.select(); } break;
              case "j": step(1); break;
              case "k": step(-1); break;
              case "n": follow("a[rel=next]"); break;
              case "p": follow("a[rel=prev]"); break;
              case "?": location.href = "/help"; break;
              default: return;
            }
            event.preventDefault();
          });

          for (const button of document.querySelectorAll("button[data-copy]")) {
            if (!navigator.clipboard) break;
            button.hidden = false;
            button.addEventListener("click", async () => {
              const label = button.textContent;
              try {
                await navigator.clipboard.writeText(button.dataset.copy);
                button.textContent = "Copied";
              } catch {
                button.textContent = "Not allowed";
              }
              setTimeout(() => { button.textContent = label; }, 1500);
            });
          }

          // Fields that are empty say nothing: they stay out of the address.
          for (const form of document.querySelectorAll("form")) {
            form.addEventListener("submit", () => {
              for (const field of form.elements) if (field.name && field.value === "") field.disabled = true;
            });
            addEventListener("pageshow", () => { for (const field of form.elements) field.disabled = false; });
          }
        })();

        """
}
