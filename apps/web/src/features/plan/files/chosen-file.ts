import { mostFileBytes, type PlanFormat } from "@cairn/contract/plan-files.ts";
import { planFiles as say } from "../../../words/en/plan-files.ts";

/** A file as it is sent: its format by its name, its bytes in base64. */
export type ChosenFile = { readonly format: PlanFormat; readonly base64: string };

/** @returns the file, or the sentence that says why it cannot be one */
export async function chosenFile(file: File): Promise<ChosenFile | { readonly problem: string }> {
  const name = file.name.toLowerCase();
  const format = name.endsWith(".xml") ? "mspdi" : name.endsWith(".xlsx") ? "xlsx" : undefined;
  if (format === undefined || file.size === 0) return { problem: say.otherKind };
  if (file.size > mostFileBytes) return { problem: say.tooLarge };
  return { format, base64: await inBase64(file) };
}

function inBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // A data address: what it is, a comma, the bytes.
    reader.addEventListener("load", () =>
      resolve(typeof reader.result === "string" ? (reader.result.split(",")[1] ?? "") : ""),
    );
    reader.addEventListener("error", () => reject(reader.error ?? new Error("The file could not be read")));
    reader.readAsDataURL(file);
  });
}
