/**
 * Headers of a response that say nothing about the API: those of HTTP and browsers, and those that
 * common gateways and content delivery networks add.
 */
const GENERAL = new Set(
  `accept-ranges age allow alt-svc cache-control connection content-disposition content-encoding
  content-language content-length content-location content-security-policy content-type
  cross-origin-embedder-policy cross-origin-opener-policy cross-origin-resource-policy date etag
  expect-ct expires keep-alive last-modified link location nel origin-agent-cluster
  permissions-policy pragma proxy-authenticate referrer-policy report-to reporting-endpoints retry-after server
  server-timing set-cookie strict-transport-security timing-allow-origin trailer transfer-encoding
  upgrade vary via warning www-authenticate x-cache x-content-type-options
  x-download-options x-frame-options x-permitted-cross-domain-policies x-powered-by x-xss-protection`.split(
    /\s+/,
  ),
);
const PREFIXES = ["access-control-", "cf-", "x-amz-", "x-amzn-", "x-envoy-", "x-served-by", "x-timer"];

/**
 * Whether any HTTP server may send a header, so that a description need not name it.
 * @param name in lower case
 */
export function isGeneralHeader(name: string): boolean {
  return GENERAL.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}
