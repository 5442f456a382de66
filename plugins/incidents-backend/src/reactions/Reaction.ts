import { z } from 'zod';

const pageResponder = z.object({
  kind: z.literal('page-responder'),
  ref: z.string(),
  /** How often this responder was called in; a retry keeps the round, calling again raises it. */
  round: z.number().int(),
});

const watchResponder = z.object({
  kind: z.literal('watch-responder'),
  ref: z.string(),
  alertId: z.string(),
});

const closeAlert = z.object({
  kind: z.literal('close-alert'),
  alertId: z.string(),
  note: z.string(),
});

const notifyPeople = z.object({
  kind: z.literal('notify-people'),
  /** Names the occasion, so that people hear of it once. */
  occasion: z.string(),
  title: z.string(),
  link: z.string(),
  recipients: z.array(z.string()),
  /** Who did it knows already. */
  except: z.string(),
});

/** Reads what a row of the outbox carries. */
export const reactionSchema = z.discriminatedUnion('kind', [
  pageResponder,
  watchResponder,
  closeAlert,
  notifyPeople,
]);

/** A side effect of a change of an incident, as data: planned with the change, run after it. */
export type Reaction = Readonly<z.infer<typeof reactionSchema>>;

/** One kind of reaction. */
export type ReactionOf<Kind extends Reaction['kind']> = Extract<
  Reaction,
  { kind: Kind }
>;

/** What comes first when much is due: reaching people. */
export const REACTION_URGENCY: Readonly<Record<Reaction['kind'], number>> = {
  'page-responder': 0,
  'close-alert': 1,
  'watch-responder': 2,
  'notify-people': 3,
};

/** Names the effect within its incident, so that it is planned once. */
export function reactionName(reaction: Reaction): string {
  switch (reaction.kind) {
    case 'page-responder':
      return `page-responder:${reaction.ref}:${reaction.round}`;
    case 'watch-responder':
      return `watch-responder:${reaction.alertId}`;
    case 'close-alert':
      return `close-alert:${reaction.alertId}`;
    default:
      return `notify-people:${reaction.occasion}`;
  }
}
