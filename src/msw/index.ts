export type {
  DocumentedStatus,
  OperationHandlers,
  OperationRequest,
  OperationResolver,
  ResponseMaker,
} from "./http.ts";
export { http } from "./http.ts";
export { sandboxHandlers } from "./sandbox-handlers.ts";
