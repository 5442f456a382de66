import { AlertSource } from './AlertSource';
import { Fields } from './reading/Fields';
import { decisionOf, verdictOf } from './reading/verdictOf';

/** Azure Monitor with its common alert schema. */
export const azure: AlertSource = {
  type: 'azure',
  setup: {
    summary: 'Alerts of Azure Monitor: opens when fired, closes when resolved.',
    steps: [
      'In the Azure portal, open Monitor, Alerts, Action groups, and add an action of the type Webhook with the address below.',
      'Switch on "Enable the common alert schema" for this action.',
      'Severity 0 is P1, severity 4 is P5.',
    ],
    snippet: { language: 'text', text: '{{url}}' },
    example: {
      schemaId: 'azureMonitorCommonAlertSchema',
      data: {
        essentials: {
          alertId: 'test',
          alertRule: 'A test of the integration',
          severity: 'Sev4',
          monitorCondition: 'Fired',
        },
      },
    },
  },
  priorities: {
    severities: {
      sev0: 'P1',
      sev1: 'P2',
      sev2: 'P3',
      sev3: 'P4',
      sev4: 'P5',
    },
    otherwise: 'P3',
  },
  read: ({ payload }) => {
    const essentials = payload.at('data.essentials');
    const id = essentials.text('alertId', 'originAlertId');
    if (!payload.has('data.essentials')) {
      return [];
    }
    const condition = essentials.text('monitorCondition');
    const conditions = payload.list('data.alertContext.condition.allOf');
    return [
      decisionOf(
        verdictOf('monitorCondition', condition, { close: ['resolved'] }),
        {
          message: essentials.text('alertRule'),
          alias: id && `azure:${id}`,
          description:
            essentials.text('description', 'summary') ?? limitsOf(conditions),
          severity: [essentials.text('severity')],
          source: essentials.text('monitoringService'),
          entity: essentials.text('configurationItems.0', 'alertTargetIDs.0'),
          details: {
            signal: essentials.text('signalType'),
            target: essentials.text('alertTargetIDs.0'),
            url: conditions
              .map(each => each.text('linkToSearchResultsUI'))
              .find(Boolean),
            firedAt: essentials.text('firedDateTime'),
            ...payload.map('data.customProperties'),
          },
        },
      ),
    ];
  },
};

/** Which value was beyond which limit, for rules that nobody described. */
function limitsOf(conditions: readonly Fields[]): string | undefined {
  const limits = conditions.flatMap(each => {
    const name = each.text('metricName', 'metricMeasureColumn') ?? 'Value';
    const what = [
      each.text('timeAggregation'),
      name,
      each.text('operator'),
      each.text('threshold'),
    ];
    const value = each.text('metricValue');
    return value ? [`${what.filter(Boolean).join(' ')}: ${value}`] : [];
  });
  return limits.join('\n') || undefined;
}
