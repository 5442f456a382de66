import {
  ActionItem,
  Postmortem,
  PostmortemSection,
} from '@muster/backstage-plugin-incidents-common';
import {
  fromDbTime,
  fromOptionalDbTime,
  toDbTime,
  toOptionalDbTime,
} from '@muster/due-work';
import { DateTime } from 'luxon';
import { incidentKey } from '../incidents/incidentRow';
import { toIso } from '../toIso';

export type DbPostmortemRow = {
  readonly id: string;
  readonly incident_id: string;
  readonly title: string;
  readonly status: Postmortem['status'];
  readonly lesson: string | null;
  readonly sections: string;
  readonly facts: string;
  readonly owner: string;
  readonly search_text: string;
  readonly revision: number;
  readonly created_at: number | string;
  readonly updated_at: number | string;
  readonly published_at: number | string | null;
  readonly published_by: string | null;
};

/** A row with the number of its incident. */
export type DbNumberedPostmortemRow = DbPostmortemRow & {
  readonly incident_number: number;
};

export type DbActionItemRow = {
  readonly id: string;
  readonly postmortem_id: string;
  readonly position: number;
  readonly text: string;
  readonly owner: string | null;
  readonly due_on: string | null;
  readonly done: boolean | number;
};

/** A postmortem as it is stored: moments instead of texts, action items apart. */
export type StoredPostmortem = Omit<
  Postmortem,
  'incidentKey' | 'actionItems' | 'createdAt' | 'updatedAt' | 'publishedAt'
> & {
  readonly createdAt: DateTime;
  readonly updatedAt: DateTime;
  readonly publishedAt?: DateTime;
};

export function toPostmortemRow(postmortem: StoredPostmortem): DbPostmortemRow {
  return {
    id: postmortem.id,
    incident_id: postmortem.incidentId,
    title: postmortem.title,
    status: postmortem.status,
    lesson: postmortem.lesson ?? null,
    sections: JSON.stringify(postmortem.sections),
    facts: JSON.stringify(postmortem.facts),
    owner: postmortem.owner,
    search_text: searchTextOf(postmortem),
    revision: postmortem.revision,
    created_at: toDbTime(postmortem.createdAt),
    updated_at: toDbTime(postmortem.updatedAt),
    published_at: toOptionalDbTime(postmortem.publishedAt),
    published_by: postmortem.publishedBy ?? null,
  };
}

function fromPostmortemRow(row: DbPostmortemRow): StoredPostmortem {
  return {
    id: row.id,
    incidentId: row.incident_id,
    title: row.title,
    status: row.status,
    lesson: row.lesson ?? undefined,
    sections: JSON.parse(row.sections),
    facts: JSON.parse(row.facts),
    owner: row.owner,
    revision: row.revision,
    createdAt: fromDbTime(row.created_at),
    updatedAt: fromDbTime(row.updated_at),
    publishedAt: fromOptionalDbTime(row.published_at),
    publishedBy: row.published_by ?? undefined,
  };
}

/** The postmortem as answers carry it. */
export function toPostmortem(
  row: DbNumberedPostmortemRow,
  actionItems: readonly DbActionItemRow[],
): Postmortem {
  const stored = fromPostmortemRow(row);
  return {
    ...stored,
    incidentKey: incidentKey(row.incident_number),
    actionItems: actionItems
      .filter(item => item.postmortem_id === row.id)
      .sort((left, right) => left.position - right.position)
      .map(toActionItem),
    createdAt: toIso(stored.createdAt),
    updatedAt: toIso(stored.updatedAt),
    publishedAt: stored.publishedAt && toIso(stored.publishedAt),
  };
}

function toActionItem(row: DbActionItemRow): ActionItem {
  return {
    id: row.id,
    text: row.text,
    owner: row.owner ?? undefined,
    dueOn: row.due_on ?? undefined,
    done: Boolean(row.done),
  };
}

function searchTextOf({ title, lesson, sections, facts }: StoredPostmortem) {
  const bodies = sections.map(({ body }: PostmortemSection) => body);
  const services = facts.services.map(({ name }) => name);
  return [title, lesson, ...services, ...facts.causes, ...bodies]
    .join('\n')
    .toLowerCase();
}
