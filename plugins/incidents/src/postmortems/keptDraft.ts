import { readDraft } from '../api/draftStorage';
import { KeptDraft } from './draftState';
import { DraftActionItem, PostmortemDraft } from './postmortemDraft';

/** Where the browser keeps what is typed into one postmortem. */
export function keptDraftKey(postmortemId: string): string {
  return `postmortem.${postmortemId}`;
}

/** What the browser kept, if it is what this version of the editor understands. */
export function readKeptDraft(postmortemId: string): KeptDraft | undefined {
  const kept = fieldsOf(readDraft(keptDraftKey(postmortemId)));
  const base = toDraft(kept.get('base'));
  const draft = toDraft(kept.get('draft'));
  return base && draft ? { base, draft } : undefined;
}

function toDraft(value: unknown): PostmortemDraft | undefined {
  const fields = fieldsOf(value);
  const items = fields.get('actionItems');
  const texts = [...fieldsOf(fields.get('texts'))];
  if (!Array.isArray(items) || texts.length === 0) {
    return undefined;
  }
  return {
    texts: Object.fromEntries(
      texts.map(([field, text]) => [field, String(text)]),
    ),
    actionItems: items.map(toActionItem),
  };
}

function toActionItem(value: unknown): DraftActionItem {
  const fields = fieldsOf(value);
  const text = (name: string) => {
    const found = fields.get(name);
    return typeof found === 'string' ? found : undefined;
  };
  return {
    id: text('id'),
    text: text('text') ?? '',
    owner: text('owner'),
    dueOn: text('dueOn'),
    done: fields.get('done') === true,
  };
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value))
    : new Map<string, unknown>();
}
