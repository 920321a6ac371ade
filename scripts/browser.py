"""The tasks that a reader has, done in a browser: by keyboard alone, with JavaScript and without it; and what can be measured of pages:
names of fields, contrast, landmarks, headings, targets, width. usage: browser.py ISNAD [FOLDER]"""
import os
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

from page_checks import faults
from webdriver import ENTER, ESCAPE, TAB, Browser, Driver

# Invented for this test: a harbour, its minister in five spellings, a strike that several papers had from one agency.
ARTICLES = {
    "agency.txt": ("Talks on the harbour of Safir resume", "2024-12-08", "Coastline Agency",
        'Transport minister Qasim al-Jazrawi said on Sunday that the harbour of Safir would open again before the feast. "The cranes '
        'turn again," al-Jazrawi said. "Nobody will be late." The dockers had been on strike for three weeks, and the ferries to the '
        'islands had stood still. Samira Qanawi, who leads the dockers, said that the wages would be paid within a month.\n\n'
        'Prime minister Idris Halawani told parliament that the strike had cost the coast more than the storm of last winter. '
        '"We shall not let it come to that a second time," Halawani said, and he promised a fund for the ports.'),
    "copy.txt": ("Harbour talks resume in Safir", "2024-12-09", "Marhan Ledger",
        'Transport minister Qasim al-Jazrawi said on Sunday that the harbour of Safir would open again before the feast. "The cranes '
        'turn again," al-Jazrawi said. "Nobody will be late." The dockers had been on strike for three weeks, and the ferries to the '
        'islands had stood still. Samira Qanawi, who leads the dockers, said that the wages would be paid within a month.\n\n'
        'Prime minister Idris Halawani told parliament that the strike had cost the coast more than the storm of last winter. '
        '"We shall not let it come to that a second time," Halawani said, and he promised a fund for the ports.'),
    "train.txt": ("The night train runs again", "2025-03-04", "Safir Post",
        'Kassem el-Gezrawi told passengers at Dalma station that the night train would run from spring. "We arrived," el-Gezrawi '
        'said, "and that was the promise." The passengers complained of cold tea, and the railway said that it was looking into the tea.'),
    "alias.txt": ("Who Abu Rami is", "2025-02-01", "Safir Post",
        'Murad Halabani, known as Abu Rami al-Safiri, spoke in Dalma. "The dam will hold," Halabani said. Nothing else was said at the '
        'meeting, which ended before noon and was followed by a walk along the river and a lunch of lentils.'),
    "arabic.txt": ("الميناء يعمل بكامل طاقته", "2024-12-09", "صحيفة صفير",
        'قال وزير النقل قاسم الجزراوي إن ميناء صفير عاد إلى العمل بكامل طاقته بعد إضراب استمر ثلاثة أسابيع. وتراقب كاميرات حرارية الحدود '
        'اليوم، والوضع آمن في المدينة وفي القرى المجاورة لها. وقال الجزراوي: "الرافعات تدور من جديد".'),
    "hostile.txt": ("A headline with <script>alert(1)</script> in it", "2024-12-11", "<b>Post</b>",
        'The tag <img src=x onerror=alert(2)> stood in the minutes & nobody minded. "Put </p><script>alert(3)</script> there," Nadia '
        'Barmaki said of the minutes. Otherwise it was a quiet day in the town hall, as it had been on every day of the year before.'),
}
for number in range(1, 36):
    ARTICLES[f"light{number}.txt"] = (
        f"Lighthouse report {number}", f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}", "Coast Gazette",
        f"The keeper of lighthouse {number} wrote {number * 37} words on weather {number * number + 11} and counted {number * 3} ships, "
        f"{number * 5} gulls and {number * 7} boats before {number % 12 + 1} o'clock, then Zahra Binali{number} said the lamp was lit.")


class Server:
    """isnad serve on an archive of its own."""

    def __init__(self, program, folder):
        corpus = os.path.join(folder, "corpus")
        os.makedirs(corpus)
        for name, (title, date, source, text) in ARTICLES.items():
            with open(os.path.join(corpus, name), "w", encoding="utf-8") as out:
                out.write(f"{title}\n\n{date}\n{source}\n\n{text}\n")
        index = os.path.join(folder, "index")
        subprocess.run([program, "index", "--index", index, "--quiet", corpus], check=True, capture_output=True)
        self.process = subprocess.Popen(
            [program, "serve", "--index", index, "--port", "0", "--quiet"], stderr=subprocess.PIPE, text=True)
        line = self.process.stderr.readline()
        self.address = next(word for word in line.split() if word.startswith("http")).rstrip(";").rstrip("/")
        threading.Thread(target=self.process.stderr.read, daemon=True).start()

    def stop(self):
        self.process.terminate()
        assert self.process.wait(timeout=15) == 0, "SIGTERM ends the server with status 0"


def titles(browser):
    return browser.text(".result h2 a")


def tab_to(browser, wanted, most=80):
    """Goes on with the tab key until what has the focus begins with a text: what a keyboard can reach."""
    for _ in range(most):
        browser.press(TAB)
        if browser.focus.startswith(wanted):
            return
    raise AssertionError(f"the tab key does not lead to “{wanted}”")


def search(browser, address, words, path="/"):
    """Types words into the box and presses Enter."""
    browser.open(address + path)
    if browser.scripts:
        browser.press("/")
        browser.wait(lambda: browser.focus == "q", "the box")
    else:
        tab_to(browser, "q")
    browser.type(words)
    browser.press(ENTER)
    browser.wait(lambda: "q=" in browser.address or "name=" in browser.address, "results")


def every_spelling(browser, address):
    search(browser, address, "jezrawi")
    chips = " ".join(browser.text(".spellings .chip"))
    for form in ["al-Jazrawi", "el-Gezrawi", "الجزراوي"]:
        assert form in chips, f"{form} is not among the spellings: {chips}"
    marked = set(browser.text(".result mark"))
    assert {"Jazrawi", "Gezrawi", "الجزراوي"} <= marked, marked
    assert browser.text(".copies summary") == ["also in 1 other article"]


def what_the_prime_minister_said(browser, address):
    browser.open(address + "/")
    tab_to(browser, "Quotations")
    browser.press(ENTER)
    browser.wait(lambda: browser.find(".field.main input"), "the field of the speaker")
    tab_to(browser, "speaker")
    browser.type("prime minister")
    browser.press(ENTER)
    browser.wait(lambda: "speaker=" in browser.address, "quotations")
    said = browser.text(".quotation")
    assert said and all("Halawani" in text for text in said), said
    assert any("We shall not let it come to that" in text for text in said)
    tab_to(browser, "Idris Halawani")
    browser.press(ENTER)
    browser.wait(lambda: "/speakers" in browser.address, "the speaker's page")
    assert browser.text("h1") == ["Idris Halawani"]
    assert browser.find(".picture svg[role=img]"), "quotations along time"


def open_at_the_passage(browser, address):
    search(browser, address, "fund for the ports")
    if browser.scripts:
        browser.press(ESCAPE, "j", "j", "k")
        assert browser.focus in titles(browser)[:1], browser.focus
    else:
        tab_to(browser, titles(browser)[0])
    browser.press(ENTER)
    browser.wait(lambda: "/articles/" in browser.address, "the article")
    shown = browser.find(".passage.shown")
    assert len(shown) == 1
    place = browser.call("GET", f"/element/{shown[0]}/rect")
    top = place["y"] - (browser.run("return scrollY") if browser.scripts else 0)
    assert -10 <= top < 900 or not browser.scripts, f"the passage stands at {top}"
    assert "fund" in browser.text(".passage.shown mark")
    assert any("Halawani" in text for text in browser.text(".margin li")), "its quotations in the margin"


def switch_a_spelling_off(browser, address):
    search(browser, address, "jezrawi")
    assert "The night train runs again" in titles(browser)
    tab_to(browser, "Leave out: el-Gezrawi")
    browser.press(ENTER)
    browser.wait(lambda: "without=" in browser.address, "results without a spelling")
    assert "The night train runs again" not in titles(browser)
    assert titles(browser), "other spellings are still found"
    tab_to(browser, "Look for again: el-Gezrawi")
    browser.press(ENTER)
    browser.wait(lambda: "without=" not in browser.address, "all spellings")
    assert "The night train runs again" in titles(browser)


def page_through(browser, address):
    search(browser, address, "lighthouse")
    seen = titles(browser)
    for page in range(3):
        before = browser.address
        if browser.scripts:
            browser.press(ESCAPE, "n")
        else:
            tab_to(browser, "More results")
            browser.press(ENTER)
        browser.wait(lambda: browser.address != before and titles(browser), "the next page")
        seen += titles(browser)
    assert len(seen) == len(set(seen)) == 35, (len(seen), len(set(seen)))
    before = browser.address
    if browser.scripts:
        browser.press("p")
    else:
        tab_to(browser, "← Earlier results")
        browser.press(ENTER)
    browser.wait(lambda: browser.address != before and titles(browser) == seen[20:30], "the page before")


def arabic_query(browser, address):
    search(browser, address, "الميناء")
    assert titles(browser)[0] == "الميناء يعمل بكامل طاقته"
    if browser.scripts:
        direction = browser.run("return getComputedStyle(document.querySelector('.snippet')).direction")
        assert direction == "rtl", direction
    browser.open(address + "/search?q=" + urllib.parse.quote("الجزراوي"))
    assert any("arbour" in title for title in titles(browser)), "both scripts"


def nothing_found(browser, address):
    search(browser, address, "parlaiment")
    assert browser.text(".nothing h2") == ["Nothing was found"], browser.address
    tab_to(browser, "Search for parliament")
    browser.press(ENTER)
    browser.wait(lambda: titles(browser), "results of the suggestion")
    browser.open(address + "/search?q=harbour&since=2031")
    tab_to(browser, "Search all dates")
    browser.press(ENTER)
    browser.wait(lambda: titles(browser), "results of all dates")


def hostile_text(browser, address):
    browser.open(address + "/search?q=title:headline")
    assert titles(browser) == ["A headline with <script>alert(1)</script> in it"]
    browser.open(address + "/quotes?speaker=Barmaki")
    assert "</p><script>alert(3)</script>" in browser.text("blockquote")[0]


TASKS = [
    every_spelling, what_the_prime_minister_said, open_at_the_passage, switch_a_spelling_off, page_through, arabic_query,
    nothing_found, hostile_text]
PAGES = {
    "home": "/", "results": "/search?q=jezrawi", "filters": "/search?q=harbour&since=2024&source=agency", "quotations": "/quotes?speaker=minister",
    "speakers": "/speakers", "speaker": "/speakers?name=jezrawi&company=true", "alias": "/speakers?name=Halabani", "timeline": "/timeline?q=harbour&q=lighthouse",
    "arabic": "/search?q=" + urllib.parse.quote("الميناء"), "nothing": "/search?q=parlaiment&since=2031", "help": "/help", "missing": "/nowhere"}
SIZES = {"wide": (1100, 900), "narrow": (360, 740)}


def look(driver, address, folder):
    """Pictures of all pages in light and dark, wide and narrow, and what can be measured of each."""
    found = []
    with urllib.request.urlopen(address + "/api/search?q=fund&limit=1") as answer:
        import json
        article = json.load(answer)["results"][0]["article"]["id"]
    pages = PAGES | {"article": f"/articles/{article}?q=fund&passage=1#p1"}
    for scheme in ["light", "dark"]:
        browser = Browser(driver, dark=scheme == "dark")
        for size, dimensions in SIZES.items():
            browser.size(*dimensions)
            for name, path in pages.items():
                browser.open(address + path)
                browser.picture(os.path.join(folder, f"{name}-{size}-{scheme}.png"))
                found += [f"{name}, {size}, {scheme}: {fault}" for fault in faults(browser)]
        foreign = [url for url in browser.requests() if not url.startswith((address, "data:", "chrome"))]
        if foreign:
            found.append(f"asked of other hosts: {foreign}")
        # A page that was not found is named by the console, which is no complaint about a page.
        found += [text for text in browser.complaints() if "404" not in text]
        browser.close()
    return found


def main():
    program = os.path.abspath(sys.argv[1])
    folder = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else tempfile.mkdtemp(prefix="isnad-browser-")
    os.makedirs(folder, exist_ok=True)
    start = time.time()
    failures = []
    with tempfile.TemporaryDirectory() as scratch:
        server = Server(program, scratch)
        driver = Driver()
        try:
            for scripts in [True, False]:
                browser = Browser(driver, scripts=scripts)
                browser.scripts = scripts
                kind = "with JavaScript" if scripts else "without JavaScript"
                for task in TASKS:
                    name = task.__name__.replace("_", " ")
                    try:
                        task(browser, server.address)
                        print(f"ok      {name}, {kind}")
                    except Exception as error:
                        failures.append(f"{name}, {kind}: {type(error).__name__}: {error}")
                        print(f"FAILED  {failures[-1]}")
                        browser.picture(os.path.join(folder, f"failed-{task.__name__}-{scripts}.png"))
                browser.close()
            found = look(driver, server.address, folder)
            for fault in found:
                print(f"FAILED  {fault}")
            failures += found
            if not found:
                print(f"ok      {len(PAGES) + 1} pages in 2 sizes and 2 colour schemes: labels, contrast, landmarks, headings, width")
        finally:
            driver.stop()
            server.stop()
    print(f"{len(failures)} failures, {time.time() - start:.0f} s; pictures in {folder}")
    sys.exit(1 if failures else 0)


main()
