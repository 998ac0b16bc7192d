import { experience as contract } from "@cairn/contract/experience.ts";
import { addressOf, failureIn, Offline } from "../../../api/call.ts";

/**
 * Send a file as it is. By hand and not by `call`, which cannot say how much is on its way.
 *
 * @param onProgress share of 1 that is on its way
 * @throws Failure with the server's code, Offline when there is no connection
 */
export function sendFile(
  file: File,
  params: { readonly organisationId: string; readonly importId: string },
  onProgress: (share: number) => void,
): Promise<void> {
  const address = addressOf(contract.uploadImport, { params, query: { fileName: file.name.slice(-255) } });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", address);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener("error", () => reject(new Offline("no connection")));
    request.addEventListener("load", () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else void failureIn(new Response(request.responseText, { status: request.status })).then(reject, reject);
    });
    request.send(file);
  });
}
