import { z } from 'zod';
import {
  ALERT_PRIORITIES,
  AlertPriority,
} from '@muster/backstage-plugin-oncall-common';
import { detailTexts } from '../alerts/detailTexts';
import { storableText } from '../storableText';
import { optionalText, requiredText } from './OpsgenieBody';

/** Senders put numbers and booleans where a text is meant. */
const scalar = z
  .union([z.string(), z.number(), z.boolean()], {
    error: 'must be a string',
  })
  .transform(value => storableText(String(value)));

const texts = z
  .array(scalar, { error: 'must be a list of strings' })
  .nullish()
  .transform(values => [...new Set((values ?? []).filter(value => value))]);

const details = z.unknown().nullish().transform(detailTexts);

export const priority = optionalText.transform(
  (value, context): AlertPriority | undefined => {
    const given = value?.toUpperCase();
    const known = ALERT_PRIORITIES.find(candidate => candidate === given);
    if (given && !known) {
      context.addIssue('must be one of P1, P2, P3, P4, P5');
    }
    return known;
  },
);

/** Any of the names may be the right one; what they mean is found out later. */
const responders = z
  .array(
    z.object(
      {
        type: optionalText,
        id: optionalText,
        name: optionalText,
        username: optionalText,
      },
      { error: 'must be an object' },
    ),
    { error: 'must be a list of objects' },
  )
  .nullish()
  .transform(values => values ?? []);

/** Somebody or something; any of the names may be the right one. */
const named = z.object(
  { id: optionalText, name: optionalText, username: optionalText },
  { error: 'must be an object with an id, a name or a username' },
);

/** Everything that may come with any change. */
const common = { user: optionalText, source: optionalText, note: optionalText };

/** The body of `POST /v2/alerts`. Unknown keys are dropped. */
export const createAlertBody = z.object({
  ...common,
  message: requiredText,
  alias: optionalText,
  description: optionalText,
  responders,
  teams: responders,
  actions: texts,
  tags: texts,
  details,
  entity: optionalText,
  priority,
});

/** The body of a change without content of its own. */
export const actionBody = z.object(common);

/** Without a name whatever escalates is meant. */
export const escalateBody = z.object({
  ...common,
  escalation: named
    .nullish()
    .transform(value => (value?.id || value?.name ? value : undefined)),
});

export const noteBody = z.object({ ...common, note: requiredText });

export const snoozeBody = z.object({ ...common, endTime: requiredText });

export const messageBody = z.object({ ...common, message: requiredText });

export const descriptionBody = z.object({
  ...common,
  description: requiredText,
});

export const tagsBody = z.object({ ...common, tags: texts });

export const detailsBody = z.object({ ...common, details });

export const assignBody = z.object({ ...common, owner: named });

export const responderBody = z.object({
  ...common,
  responder: named.and(z.object({ type: requiredText })),
});

export const teamBody = z.object({ ...common, team: named });

export const priorityBody = z.object({
  ...common,
  priority: priority.refine(value => value !== undefined, {
    error: 'must be one of P1, P2, P3, P4, P5',
  }),
});

/** The change of a saved search; what is absent stays. */
export const savedSearchChangeBody = z.object({
  name: optionalText,
  query: optionalText,
  description: optionalText,
  owner: named.nullish(),
  teams: responders,
});

export const savedSearchBody = savedSearchChangeBody.extend({
  name: requiredText,
  query: requiredText,
});
