import {
  AlertSourceInfo,
  INTEGRATION_NAMES,
} from '@muster/backstage-plugin-oncall-common';

/** Clients of Opsgenie, which only change the address. */
export const apiSource: AlertSourceInfo = {
  type: 'api',
  name: INTEGRATION_NAMES.api,
  summary:
    "Anything that speaks Opsgenie's API: SDKs, Terraform, scripts. Reads and writes.",
  steps: [
    'Replace https://api.opsgenie.com by {{host}} in the client; where a path in front is possible, {{address}} works too.',
    'Keep the header Authorization: GenieKey, with the key below.',
  ],
  snippet: {
    language: 'bash',
    text: `curl -X POST {{host}}/v2/alerts -H 'Authorization: GenieKey {{key}}' -H 'Content-Type: application/json' -d '{
  "message": "Disk full on srv01",
  "alias": "srv01/disk",
  "priority": "P2"
}'`,
  },
};
