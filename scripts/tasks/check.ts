// npm run check: everything that can be said about the code without running it.
import { runChecks } from "../steps/checks.ts";

process.exitCode = (await runChecks()) === 0 ? 0 : 1;
