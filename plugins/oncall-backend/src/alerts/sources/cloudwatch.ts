import { AlertSource, SourceDecision, SourceMessage } from './AlertSource';
import { Fields } from './reading/Fields';
import { decisionOf, verdictOf } from './reading/verdictOf';
import { usualPriorities } from './reading/usualPriorities';

/**
 * CloudWatch alarms through SNS. Signatures are checked and subscriptions confirmed before a message comes here. Other
 * things that are published to the topic open an alert with their subject.
 */
export const cloudwatch: AlertSource = {
  type: 'cloudwatch',
  alsoAt: ['amazonsns', 'cloudwatchevents'],
  setup: {
    summary: 'Alarms of CloudWatch through SNS: opens on ALARM, closes on OK.',
    steps: [
      'In Amazon SNS, add a subscription to the topic of your alarms: protocol HTTPS, the address below as endpoint, raw message delivery off.',
      'The subscription is confirmed by itself within seconds.',
      'Let the alarms notify the topic for the states ALARM and OK. INSUFFICIENT_DATA is ignored; with `&insufficientData=open` at the end of the address it opens an alert.',
    ],
    snippet: { language: 'text', text: '{{url}}' },
    example: {
      AlarmName: 'A test of the integration',
      NewStateValue: 'ALARM',
      NewStateReason: 'Nothing is wrong.',
      AWSAccountId: '000000000000',
      Region: 'Test',
    },
  },
  priorities: usualPriorities(),
  read: message => {
    const { payload } = message;
    switch (payload.text('Type')) {
      case 'SubscriptionConfirmation':
        return [ignored('SNS asked to confirm the subscription')];
      case 'UnsubscribeConfirmation':
        return [ignored('SNS says that the subscription has ended')];
      default:
        return readNotification(message);
    }
  },
};

function readNotification(message: SourceMessage): readonly SourceDecision[] {
  const { payload } = message;
  // With raw message delivery the alarm comes without its envelope.
  const alarm = payload.has('Message') ? payload.json('Message') : payload;
  if (alarm.has('AlarmName')) {
    return [readAlarm(alarm, message)];
  }
  if (alarm.has('detail.alarmName')) {
    return [readStateChange(alarm, message)];
  }
  const subject = payload.text('Subject');
  const text = payload.text('Message');
  return subject || text
    ? [
        {
          does: 'open',
          rule: 'a message that is not an alarm',
          alert: {
            message: subject ?? text,
            description: text,
            source: payload.text('TopicArn'),
          },
        },
      ]
    : [];
}

function readAlarm(alarm: Fields, message: SourceMessage): SourceDecision {
  const name = alarm.text('AlarmName');
  const account = alarm.text('AWSAccountId');
  const region = alarm.text('Region');
  const [dimension] = alarm
    .list('Trigger.Dimensions')
    .map(each => `${each.text('name')}:${each.text('value')}`);
  return decide(alarm.text('NewStateValue'), message, {
    message: name,
    alias: name && aliasOf(account, region, name),
    description: [alarm.text('AlarmDescription'), alarm.text('NewStateReason')]
      .filter(Boolean)
      .join('\n\n'),
    source: alarm.text('Trigger.Namespace'),
    entity: dimension,
    tags: region ? [region] : [],
    details: {
      account,
      region,
      alarm: alarm.text('AlarmArn'),
      topic: message.payload.text('TopicArn'),
      previousState: alarm.text('OldStateValue'),
      ...alarm.map('Trigger'),
    },
  });
}

/** The event that EventBridge sends for the same. */
function readStateChange(
  event: Fields,
  message: SourceMessage,
): SourceDecision {
  const name = event.text('detail.alarmName');
  const account = event.text('account');
  const region = event.text('region');
  return decide(event.text('detail.state.value'), message, {
    message: name,
    alias: name && aliasOf(account, region, name),
    description: event.text('detail.state.reason'),
    source: event.text('source'),
    tags: region ? [region] : [],
    details: { account, region, alarm: event.text('resources.0') },
  });
}

function decide(
  state: string | undefined,
  { query }: SourceMessage,
  alert: Parameters<typeof decisionOf>[1],
): SourceDecision {
  const ignore = query.insufficientData === 'open' ? [] : ['insufficient_data'];
  return decisionOf(
    verdictOf('state', state, { close: ['ok'], ignore }),
    alert,
  );
}

function aliasOf(
  account: string | undefined,
  region: string | undefined,
  name: string,
): string {
  return `cloudwatch:${[account, region, name].filter(Boolean).join('/')}`;
}

function ignored(rule: string): SourceDecision {
  return { does: 'ignore', rule };
}
