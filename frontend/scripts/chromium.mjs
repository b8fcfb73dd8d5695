// Unpacks the Chromium that the browser tests drive, where the machine has none, and prints its path.
import chromium from "@sparticuz/chromium";

console.log(await chromium.executablePath());
