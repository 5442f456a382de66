/** What the media type sends: names of ours, and the macros of Zabbix that become their values. */
const PARAMETERS = {
  triggerName: '{EVENT.NAME}',
  triggerId: '{TRIGGER.ID}',
  triggerStatus: '{TRIGGER.STATUS}',
  triggerSeverity: '{EVENT.SEVERITY}',
  triggerDescription: '{TRIGGER.DESCRIPTION}',
  triggerUrl: '{TRIGGER.URL}',
  hostName: '{HOST.NAME}',
  ipAddress: '{HOST.IP}',
  itemKey: '{ITEM.KEY}',
  itemValue: '{ITEM.VALUE}',
  eventId: '{EVENT.ID}',
  tags: '{EVENT.TAGS}',
  updateAction: '{EVENT.UPDATE.ACTION}',
  updateMessage: '{EVENT.UPDATE.MESSAGE}',
  updateBy: '{USER.FULLNAME}',
};

/** A file that Zabbix 6.0 and later imports: a webhook that sends its parameters, and tries again when that fails. */
export const zabbixMediaType = `zabbix_export:
  version: '6.0'
  media_types:
    - name: Muster
      type: WEBHOOK
      max_sessions: '0'
      attempts: '10'
      attempt_interval: 10s
      parameters:
${Object.entries(PARAMETERS)
  .map(
    ([name, macro]) => `        - name: ${name}
          value: '${macro}'
`,
  )
  .join('')}      script: |
        var request = new HttpRequest();
        request.addHeader('Content-Type: application/json');
        var answer = request.post('{{url}}', value);
        if (request.getStatus() < 200 || request.getStatus() > 299) {
          throw 'Muster answered ' + request.getStatus() + ': ' + answer;
        }
        return answer;
      message_templates:
${['PROBLEM', 'RECOVERY', 'UPDATE']
  .map(
    mode => `        - event_source: TRIGGERS
          operation_mode: ${mode}
          subject: '{EVENT.NAME}'
          message: '{EVENT.NAME}'
`,
  )
  .join('')}`;
