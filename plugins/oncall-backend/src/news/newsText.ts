import { Alert } from '@muster/backstage-plugin-oncall-common';
import { oneLine } from '../paging/pageMessage';
import { AlertNews } from './AlertNews';

/** What a notice says. */
export function newsText(options: {
  news: AlertNews;
  alert: Alert;
  nameOf: (ref: string) => string;
  alertUrl?: string;
}): { readonly subject: string; readonly text: string } {
  const { news, alert, nameOf, alertUrl } = options;
  const who = news.actor ? nameOf(news.actor) : 'Somebody';
  const subject = `${sentence(news, who, `#${alert.tinyId}`)}: ${oneLine(
    alert.message,
  )}`;
  const parts = [
    subject,
    news.text,
    `Priority: ${alert.priority}`,
    alertUrl && `Look at it: ${alertUrl}`,
  ];
  return { subject, text: parts.filter(part => part).join('\n\n') };
}

function sentence({ action }: AlertNews, who: string, alert: string): string {
  switch (action) {
    case 'acknowledged-alert':
      return `${who} takes care of ${alert}`;
    case 'closed-alert':
      return `${who} closed ${alert}`;
    case 'assigned-alert':
      return `${who} assigned ${alert} to you`;
    default:
      return `${who} wrote about ${alert}`;
  }
}
