import { Failure } from "@cairn/contract/failures.ts";

/**
 * A failure whose writes stand: a wrong code must cost a try although the request is refused. `serve` commits before it
 * answers; whatever else was to run after the commit does not.
 */
export class KeptFailure extends Failure {}
