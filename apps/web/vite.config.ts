import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  build: { target: "es2022", sourcemap: false, chunkSizeWarningLimit: 700 },
  server: { port: 4401, proxy: { "/api": "http://localhost:4400", "/healthz": "http://localhost:4400" } },
});
