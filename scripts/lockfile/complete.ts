import { z } from "zod";

/** Not an object with known keys, because that would put them before the others. */
const InOrder = z.record(z.string(), z.unknown());
const Entry = z.object({
  dev: z.boolean().optional(),
  license: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "ia32", "ppc64", "riscv64", "s390x", "x64", "arm"];

/** The machine a package is made for, as its name tells: `@biomejs/cli-linux-x64-musl`. */
function madeFor(name: string): { os: string[]; cpu: string[]; libc?: string[] } {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  if (os.length !== 1 || cpu.length !== 1)
    throw new Error(`The lockfile lacks ${name}, for no machine that can be told from its name.`);
  if (!os.includes("linux")) return { os, cpu };
  return { os, cpu, libc: [/musl/.test(name) ? "musl" : "glibc"] };
}

/**
 * A lockfile with an entry for each package that is made for some other machine. A registry that does not carry those
 * makes npm leave them out when it writes the lockfile, and then refuse that same lockfile in `npm ci`. The entries name
 * version and machine, and no checksum: nothing of them is ever fetched on a machine they are not made for.
 *
 * @param text package-lock.json
 * @returns the same text when nothing is missing
 */
export function completeLockfile(text: string): string {
  const lockfile = InOrder.parse(JSON.parse(text));
  const locked = InOrder.parse(lockfile["packages"]);
  const present = Object.keys(locked);
  const missing = Object.values(locked).flatMap((entry) => {
    const { optionalDependencies, dev, license } = Entry.parse(entry);
    return Object.entries(optionalDependencies)
      .filter(([name]) => !present.some((path) => path.endsWith(`node_modules/${name}`)))
      .map(
        ([name, version]) =>
          [
            `node_modules/${name}`,
            { version, ...(dev && { dev }), ...(license && { license }), optional: true, ...madeFor(name) },
          ] as const,
      );
  });
  if (missing.length === 0) return text;
  const packages = [...Object.entries(locked), ...missing].toSorted(([a], [b]) => a.localeCompare(b, "en"));
  return `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(packages) }, undefined, 2)}\n`;
}
