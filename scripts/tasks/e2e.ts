// npm run e2e [file …]: the stories in a real browser.
import { ensureChromium } from "../steps/chromium.ts";
import { runTests } from "../steps/tests.ts";
import { buildWeb } from "../steps/web.ts";

ensureChromium();
const passed = (await buildWeb()) && (await runTests("e2e", process.argv.slice(2))).failed === 0;
process.exitCode = passed ? 0 : 1;
