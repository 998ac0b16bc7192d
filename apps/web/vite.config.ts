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

export default defineConfig({
  plugins: [react(), stylesAfterOpening(), compressed()],
  build: {
    target: "es2022",
    sourcemap: false,
    chunkSizeWarningLimit: 700,
    // What every visit needs comes as one file: each file more is a round trip more on a phone.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "shell", tags: ["$initial"] }] } } },
  },
  server: { port: 4401, proxy: { "/api": "http://localhost:4400", "/healthz": "http://localhost:4400" } },
});
