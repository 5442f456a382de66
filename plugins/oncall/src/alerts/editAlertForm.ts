import { Alert, AlertUpdate } from '@muster/backstage-plugin-oncall-common';

/** A detail with a key that is stable while the dialog is open; it is not sent. */
export type DetailForm = {
  readonly formKey: number;
  readonly name: string;
  readonly value: string;
};

/** What the dialog of an alert holds. */
export type EditAlertForm = {
  readonly message: string;
  readonly description: string;
  readonly details: readonly DetailForm[];
};

export function editAlertForm(alert: Alert): EditAlertForm {
  const { message, description = '', details } = alert;
  return {
    message,
    description,
    details: Object.entries(details).map(([name, value], formKey) => ({
      formKey,
      name,
      value,
    })),
  };
}

/** Only what is different now, so that nobody else's change is undone; nothing where nothing is. */
export function changesOf(
  before: Alert,
  form: EditAlertForm,
): {
  readonly words?: AlertUpdate;
  readonly details?: {
    readonly set: Readonly<Record<string, string>>;
    readonly remove: readonly string[];
  };
} {
  const message = form.message.trim();
  const description = form.description.trim();
  const words = {
    ...(message !== before.message && { message }),
    ...(description !== (before.description ?? '') && { description }),
  };
  const after = new Map(
    form.details
      .map(({ name, value }) => [name.trim(), value.trim()] as const)
      .filter(([name]) => name !== ''),
  );
  const set = Object.fromEntries(
    [...after].filter(([name, value]) => before.details[name] !== value),
  );
  const remove = Object.keys(before.details).filter(name => !after.has(name));
  const isDifferent = Object.keys(set).length + remove.length > 0;
  return {
    words: Object.keys(words).length > 0 ? words : undefined,
    details: isDifferent ? { set, remove } : undefined,
  };
}
