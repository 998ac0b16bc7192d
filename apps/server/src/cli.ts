import type { Terminal } from "./adapters/terminal.ts";
import { pastCommand, pastUsage } from "./features/experience/command-line.ts";
import { frameCommand, frameUsage } from "./features/frame/command-line.ts";
import { rebuildCommand, rebuildUsage } from "./features/projects/command-line.ts";
import { sampleCommand, sampleUsage } from "./features/sample/command-line.ts";

/** A command: what stands behind its name, and the code the process ends with. */
type Command = {
  readonly usage: string;
  readonly run: (args: readonly string[], terminal: Terminal) => number | Promise<number>;
};

// `npm run cairn -- NAME …`. A further command is one line here.
const commands: Readonly<Record<string, Command>> = {
  frame: { usage: frameUsage, run: frameCommand },
  past: { usage: pastUsage, run: pastCommand },
  rebuild: { usage: rebuildUsage, run: rebuildCommand },
  sample: { usage: sampleUsage, run: sampleCommand },
};

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};
const usage = `Cairn on the command line\n\n${Object.values(commands)
  .map((command) => command.usage)
  .join("\n")}`;

// Whoever reads may stop reading (`… | head`); that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  process.exitCode = await command.run(args, terminal);
} else if (name === "" || name === "--help" || name === "help") {
  terminal.out(usage);
} else {
  terminal.err(`There is no command "${name}".\n\n${usage}`);
  process.exitCode = 2;
}
