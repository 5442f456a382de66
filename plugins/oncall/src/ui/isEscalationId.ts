/** Whether what names a participant is the id of an escalation policy: references of people and teams have a colon. */
export function isEscalationId(ref: string): boolean {
  return ref !== 'none' && !ref.includes(':');
}
