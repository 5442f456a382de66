import { Alert } from '@muster/backstage-plugin-oncall-common';
import { AcknowledgePage } from './acknowledgePage';

const MOST_LISTED = 20;

/** The page of a message about many alerts, before and after its button was pressed. */
export function openAlertsPage(options: {
  alerts: readonly Alert[];
  /** Those that the button acknowledges. */
  open: readonly Alert[];
  /** How many it has acknowledged just now. */
  acknowledged: number | undefined;
  personName: string;
  alertUrl: string | undefined;
}): AcknowledgePage {
  const { alerts, open, acknowledged, personName, alertUrl } = options;
  const shown = open.length > 0 ? open : alerts;
  const sorted = [...shown].sort((a, b) =>
    a.priority.localeCompare(b.priority),
  );
  return {
    status: 200,
    title: `${alerts.length} alerts`,
    sentences: sentencesFor(open.length, acknowledged, personName),
    facts: sorted
      .slice(0, MOST_LISTED)
      .map(({ priority, message }) => [priority, message] as const),
    mayAcknowledge: open.length > 0,
    alertUrl,
  };
}

function sentencesFor(
  open: number,
  acknowledged: number | undefined,
  personName: string,
): readonly string[] {
  if (acknowledged !== undefined) {
    return [
      `Acknowledged ${acknowledged} by ${personName}. Thank you.`,
      'Alerts that others take care of already were left to them.',
    ];
  }
  return open > 0
    ? [
        `Nobody takes care of ${open} of them yet.`,
        `If you acknowledge as ${personName}, you take care of all ${open}.`,
      ]
    : ['Somebody takes care of all of them already.'];
}
