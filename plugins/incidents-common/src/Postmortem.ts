/**
 * What a team learned from an incident.
 *
 * @remarks Times are ISO 8601 UTC.
 * @public
 */
export type Postmortem = {
  readonly id: string;
  readonly incidentId: string;
  readonly incidentKey: string;
  readonly title: string;
  readonly status: 'draft' | 'published';
  /** One sentence for the result row of the archive. */
  readonly lesson?: string;
  readonly sections: readonly PostmortemSection[];
  readonly actionItems: readonly ActionItem[];
  /** Facts copied from the incident. */
  readonly facts: {
    readonly priority: string;
    readonly impactStartedAt: string;
    readonly impactEndedAt?: string;
    readonly services: readonly {
      readonly entityRef: string;
      readonly name: string;
    }[];
    readonly responders: readonly string[];
    readonly causes: readonly string[];
  };
  readonly owner: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly publishedAt?: string;
  readonly publishedBy?: string;
  /** Counts up with every change; send it back to change the postmortem. */
  readonly revision: number;
};

/**
 * A chapter, written in Markdown.
 *
 * @public
 */
export type PostmortemSection = {
  readonly key:
    | 'summary'
    | 'leadup'
    | 'fault'
    | 'impact'
    | 'detection'
    | 'response'
    | 'timeline'
    | 'root-causes'
    | 'resolution'
    | 'lessons';
  readonly title: string;
  readonly body: string;
};

/**
 * Something to do so that it does not happen again.
 *
 * @public
 */
export type ActionItem = {
  readonly id: string;
  readonly text: string;
  readonly owner?: string;
  /** ISO 8601 calendar date. */
  readonly dueOn?: string;
  readonly done: boolean;
};

/**
 * What the editor sends. Absent fields stay as they are.
 *
 * @public
 */
export type PostmortemChanges = {
  /** The revision that was edited; another one in the database is a conflict (409). */
  readonly revision: number;
  readonly title?: string;
  readonly lesson?: string;
  readonly owner?: string;
  readonly sections?: readonly Pick<PostmortemSection, 'key' | 'body'>[];
  readonly actionItems?: readonly (Omit<ActionItem, 'id'> & {
    readonly id?: string;
  })[];
};
