import { frameCommand, frameUsage } from "./features/frame/command-line.ts";

// Whoever reads only the beginning, as `head` does, has what they wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const [command, ...args] = process.argv.slice(2);

if (command === "frame") {
  process.exitCode = frameCommand(args, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
} else {
  process.stderr.write(`cairn knows: frame\n\n${frameUsage}`);
  process.exitCode = 2;
}
