import {
  Integration,
  IntegrationAction,
  IntegrationActionType,
} from '@muster/backstage-plugin-oncall-common';
import { opsgenieType } from './integrationBody';

/** All actions of an integration, by their types. */
export function integrationActionsView(
  { id, name, enabled, type }: Integration,
  actions: readonly IntegrationAction[],
) {
  const viewOf = (wanted: IntegrationActionType) =>
    actions.filter(action => action.type === wanted).map(actionView);
  return {
    _parent: { id, name, enabled, type: opsgenieType(type) },
    ignore: viewOf('ignore'),
    create: viewOf('create'),
    close: viewOf('close'),
    acknowledge: viewOf('acknowledge'),
    addNote: viewOf('addNote'),
  };
}

/** `index` is the place among those of the type. */
function actionView(action: IntegrationAction, index: number) {
  const { type, name, order = index + 1, filter, user, note, alias } = action;
  return {
    type,
    name,
    order,
    filter: {
      conditionMatchType: filter.type,
      conditions: (filter.conditions ?? []).map((condition, place) => ({
        not: false,
        expectedValue: '',
        order: place,
        ...condition,
      })),
    },
    user,
    note,
    alias,
    ...(type === 'create' && createdView(action)),
  };
}

function createdView(action: IntegrationAction) {
  const { source, message, description, entity } = action;
  const { priority, customPriority } = action;
  const { alertActions = [], responders = [] } = action;
  const { tags = [], extraProperties = {} } = action;
  return {
    source,
    message,
    description,
    entity,
    priority,
    customPriority,
    appendAttachments: action.appendAttachments ?? false,
    alertActions,
    ignoreAlertActionsFromPayload: Boolean(
      action.ignoreAlertActionsFromPayload,
    ),
    ignoreRespondersFromPayload: Boolean(action.ignoreRespondersFromPayload),
    ignoreTeamsFromPayload: Boolean(action.ignoreTeamsFromPayload),
    ignoreTagsFromPayload: Boolean(action.ignoreTagsFromPayload),
    ignoreExtraPropertiesFromPayload: Boolean(
      action.ignoreExtraPropertiesFromPayload,
    ),
    ...(action.ignoreRecipientsFromPayload && {
      ignoreRecipientsFromPayload: true,
    }),
    responders,
    tags,
    extraProperties,
  };
}
