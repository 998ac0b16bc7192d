// npm test: the checks, the tests beside the sources, then the stories in a real browser. The last line is the sum.
import { runChecks } from "../steps/checks.ts";
import { ensureChromium } from "../steps/chromium.ts";
import { closingLine, runTests, type Tally } from "../steps/tests.ts";
import { buildWeb } from "../steps/web.ts";

ensureChromium();
const tallies: Tally[] = [{ passed: 0, failed: await runChecks() }];
tallies.push(await runTests("unit"));
tallies.push((await buildWeb()) ? await runTests("e2e") : { passed: 0, failed: 1 });

console.log(closingLine(tallies));
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;
