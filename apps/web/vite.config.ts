import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Lays each asset down compressed as well, once and as small as it gets; the server hands these out as they are. */
function compressed(): Plugin {
  let outDir = "dist";
  return {
    name: "cairn:compressed",
    apply: "build",
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    closeBundle: () => {
      for (const name of readdirSync(outDir, { recursive: true, encoding: "utf8" })) {
        if (!/\.(js|css|html|svg)$/.test(name)) continue;
        const path = join(outDir, name);
        const content = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(content));
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}

/**
 * Puts the styles behind what index.html shows by itself, so that a phone paints that before it has them; and before the
 * app, which lays its own over them.
 */
function stylesAfterOpening(): Plugin {
  return {
    name: "cairn:styles-after-opening",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => {
        const styles = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
        const without = styles.reduce((rest, style) => rest.replace(style, ""), html);
        return without.replace('<div id="root">', `${styles.join("")}<div id="root">`);
      },
    },
  };
}

/** Sees to it that every part of Mantine that is built in has its styles in ui/mantine.css. */
function stylesOfMantine(): Plugin {
  return {
    name: "cairn:styles-of-mantine",
    apply: "build",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((it) => it.type === "chunk");
      const parts = chunks
        .flatMap(({ modules }) => Object.keys(modules))
        .filter((id) => id.includes("@mantine/core/esm"));
      const classes = /from "\.\/(\w+)\.module\.mjs"/g;
      const styled = parts.flatMap((id) => [...readFileSync(id, "utf8").matchAll(classes)].map(([, name]) => name));
      const here = readFileSync(join(import.meta.dirname, "src/ui/mantine.css"), "utf8");
      const missing = [...new Set(styled)].filter((name) => !here.includes(`/${name}.css"`));
      if (missing.length > 0)
        this.error(`ui/mantine.css lacks the styles of ${missing.join(", ")}. Import them there.`);
    },
  };
}

export default defineConfig({
  plugins: [react(), stylesOfMantine(), stylesAfterOpening(), compressed()],
  build: {
    target: "es2022",
    sourcemap: false,
    chunkSizeWarningLimit: 700,
    // What every visit needs comes as one file: each file more is a round trip more on a phone.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "shell", tags: ["$initial"] }] } } },
  },
  server: { port: 4401, proxy: { "/api": "http://localhost:4400", "/healthz": "http://localhost:4400" } },
});
