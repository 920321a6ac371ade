"""A client of the W3C WebDriver protocol, for what the tests of the pages need of it; the standard library alone."""
import json
import subprocess
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
ENTER, TAB, ESCAPE, SHIFT, SPACE = "\ue007", "\ue004", "\ue00c", "\ue008", " "


class Failure(Exception):
    """What the driver says is wrong."""


class Driver:
    """A running chromedriver."""

    def __init__(self):
        self.process = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if "successfully on port" in line:
                self.address = "http://127.0.0.1:" + line.rstrip().rstrip(".").split()[-1]
                return
        raise Failure("chromedriver did not start")

    def call(self, method, path, body=None):
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(
            self.address + path, data=data, method=method, headers={"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise Failure(json.load(error)["value"]["message"].split("\n")[0]) from None

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Browser:
    """A session of a browser without a window."""

    def __init__(self, driver, scripts=True, dark=False, size=(1100, 900)):
        self.driver = driver
        arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--disable-background-networking", "--disable-component-update", "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
        if dark:
            arguments.append("--blink-settings=preferredColorScheme=0")
        options = {"args": arguments}
        if not scripts:
            options["prefs"] = {"profile.managed_default_content_settings.javascript": 2}
        options["perfLoggingPrefs"] = {"enableNetwork": True}
        wanted = {
            "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"performance": "ALL", "browser": "ALL"}}
        answer = driver.call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        self.path = "/session/" + answer["sessionId"]
        self.size(*size)

    def call(self, method, path, body=None):
        return self.driver.call(method, self.path + path, body)

    def size(self, width, height):
        self.call("POST", "/goog/cdp/execute", {"cmd": "Emulation.setDeviceMetricsOverride", "params": {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}})

    def open(self, address):
        self.call("POST", "/url", {"url": address})

    @property
    def address(self):
        return self.call("GET", "/url")

    @property
    def title(self):
        return self.call("GET", "/title")

    def run(self, script, *arguments):
        """Runs a script of the test, which needs no leave of the page."""
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def find(self, selector):
        return [element[ELEMENT] for element in
                self.call("POST", "/elements", {"using": "css selector", "value": selector})]

    def text(self, selector):
        return [self.call("GET", f"/element/{element}/text") for element in self.find(selector)]

    def press(self, *keys):
        """Presses keys one after the other, wherever the focus is."""
        actions = []
        for key in keys:
            actions += [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def type(self, text):
        self.press(*text)

    @property
    def focus(self):
        """What has the focus: its text, or its name."""
        element = self.call("GET", "/element/active")[ELEMENT]
        return (" ".join(self.call("GET", f"/element/{element}/text").split())
                or self.call("GET", f"/element/{element}/attribute/name") or "")

    def wait(self, condition, what, seconds=10):
        end = time.time() + seconds
        while time.time() < end:
            try:
                if condition():
                    return
            except Failure:
                pass
            time.sleep(0.05)
        raise AssertionError(f"waited in vain for {what}; the address is {self.address}")

    def picture(self, file):
        import base64
        with open(file, "wb") as out:
            out.write(base64.b64decode(self.call("GET", "/screenshot")))

    def requests(self):
        """The addresses that were asked for since the last call."""
        found = []
        for entry in self.call("POST", "/se/log", {"type": "performance"}):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                found.append(message["params"]["request"]["url"])
        return found

    def complaints(self):
        """What the browser's console says of the pages since the last call."""
        return [entry["message"] for entry in self.call("POST", "/se/log", {"type": "browser"})]

    def close(self):
        self.call("DELETE", "")
