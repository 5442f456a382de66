import {
  INTEGRATION_ACTION_TYPES,
  IntegrationAction,
  IntegrationActionType,
  newProblems,
  validateIntegrationAction,
} from '@muster/backstage-plugin-oncall-common';
import {
  FilterForm,
  filterForm,
  readFilterForm,
} from '../conditions/filterForm';
import {
  AlertActionsForm,
  alertActionsForm,
  readAlertActionsForm,
} from '../policies/alertActionsForm';

/** An action of an integration while it is typed. */
export type MessageActionForm = {
  readonly type: IntegrationActionType;
  readonly name: string;
  readonly filter: FilterForm;
  readonly note: string;
  /** Of an action that opens no alert only the alias counts. */
  readonly alert: AlertActionsForm;
};

/** The form of an action that exists, or of a new one. */
export function messageActionForm(
  action?: IntegrationAction,
): MessageActionForm {
  return {
    type: action?.type ?? 'create',
    name: action?.name ?? '',
    filter: filterForm(action?.filter),
    note: action?.note ?? '',
    alert: alertActionsForm(
      action && {
        ...action,
        actions: action.alertActions,
        details: action.extraProperties,
        ignoreOriginalTags: action.ignoreTagsFromPayload,
        ignoreOriginalActions: action.ignoreAlertActionsFromPayload,
        ignoreOriginalDetails: action.ignoreExtraPropertiesFromPayload,
        ignoreOriginalResponders: action.ignoreRespondersFromPayload,
      },
    ),
  };
}

/** What the form would save, and the fields that are wrong. */
export function readMessageActionForm(
  form: MessageActionForm,
  /** The action as it was: what the form does not show stays. */
  before?: IntegrationAction,
): {
  readonly action: IntegrationAction;
  /** Paths such as `.filter.conditions[0].expectedValue`. */
  readonly wrong: readonly string[];
} {
  const { type, name, note } = form;
  const { alias, ...alert } = readAlertActionsForm(form.alert);
  const action: IntegrationAction = {
    type,
    name: name.trim(),
    order: before?.type === type ? before.order : undefined,
    filter: readFilterForm(form.filter),
    user: before?.user,
    note: note.trim() || undefined,
    alias,
    ...(type === 'create' && {
      message: alert.message,
      description: alert.description,
      entity: alert.entity,
      source: alert.source,
      priority: alert.priority,
      customPriority: before?.customPriority,
      tags: alert.tags,
      alertActions: alert.actions,
      extraProperties: alert.details,
      responders: alert.responders,
      appendAttachments: before?.appendAttachments,
      ignoreTagsFromPayload: alert.ignoreOriginalTags,
      ignoreAlertActionsFromPayload: alert.ignoreOriginalActions,
      ignoreExtraPropertiesFromPayload: alert.ignoreOriginalDetails,
      ignoreRespondersFromPayload: alert.ignoreOriginalResponders,
      ignoreTeamsFromPayload: before?.ignoreTeamsFromPayload,
      ignoreRecipientsFromPayload: before?.ignoreRecipientsFromPayload,
    }),
  };
  const known = before ? validateIntegrationAction(before, '') : [];
  const problems = newProblems(validateIntegrationAction(action, ''), known);
  const wrong = problems.map(({ field }) => field);
  return { action, wrong };
}

/** The order in which they are asked: by type, and as they are within each. */
export function inOrder(
  actions: readonly IntegrationAction[],
): readonly IntegrationAction[] {
  return INTEGRATION_ACTION_TYPES.flatMap(type =>
    actions.filter(action => action.type === type),
  );
}

/** The actions with one more, another in place of one, or without it; undefined where that is no longer among them. */
export function withAction(
  actions: readonly IntegrationAction[],
  change: {
    /** Absent: a new one. */
    readonly before?: IntegrationAction;
    /** Absent: it goes. */
    readonly after?: IntegrationAction;
  },
): readonly IntegrationAction[] | undefined {
  const { before, after } = change;
  const then = after ? [after] : [];
  if (!before) {
    return [...actions, ...then];
  }
  const place = placeOf(before, actions);
  return place < 0
    ? undefined
    : [...actions.slice(0, place), ...then, ...actions.slice(place + 1)];
}

/** Where an action is now; they have no ids, and their places change while somebody else adds or deletes one. */
export function placeOf(
  action: IntegrationAction,
  actions: readonly IntegrationAction[],
): number {
  const known = JSON.stringify(action);
  return actions.findIndex(one => JSON.stringify(one) === known);
}

/** The actions with the one at a place moved past its neighbour; undefined where that is of another type. */
export function moved(
  actions: readonly IntegrationAction[],
  index: number,
  by: 1 | -1,
): readonly IntegrationAction[] | undefined {
  const one = index < 0 ? undefined : actions.at(index);
  const other = index + by < 0 ? undefined : actions.at(index + by);
  if (!one || one.type !== other?.type) {
    return undefined;
  }
  // Numbers that a client gave would put them back.
  const unnumbered = actions.map(({ order: _order, ...action }) => action);
  return unnumbered.map((action, place) => {
    if (place === index) {
      return unnumbered[index + by];
    }
    return place === index + by ? unnumbered[index] : action;
  });
}
