// Generated from openapi.yaml by `yarn generate`. Edit that file instead.
export interface paths {
  '/alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Open alerts first, the most urgent before the others, then the newest; closed alerts by age. */
    get: operations['listAlerts'];
    put?: never;
    /** @description Opens an alert, or reports the open alert with this alias again. */
    post: operations['createAlert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['countAlerts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getAlert'];
    put?: never;
    post?: never;
    /** @description Removes the alert with its activity. */
    delete: operations['deleteAlert'];
    options?: never;
    head?: never;
    /** @description Other words or another priority; what is absent stays. */
    patch: operations['updateAlert'];
    trace?: never;
  };
  '/alerts/{alertId}/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['acknowledgeAlert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['changeAlertTags'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/details': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['changeAlertDetails'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['assignAlert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/responders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['addAlertResponder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['runAlertAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/seen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Pages that are still on their way to the caller stop; the escalation goes on. */
    post: operations['markAlertSeen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/recipients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everybody who was told about the alert or did something with it. */
    get: operations['getAlertRecipients'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['closeAlert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/escalate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Takes the next step of the escalation at once; the steps after it keep their distance to it. 409 when the alert is not open, or when all steps are over. */
    post: operations['escalateAlert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The activity, oldest first. */
    get: operations['getAlertEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The links and files, the first that was added first. */
    get: operations['listAlertAttachments'];
    put?: never;
    /** @description Adds a link. A file is sent as it is to `attachments/file?name=graph.png`, with the type application/octet-stream; the answer is the same. */
    post: operations['addAlertLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/attachments/{attachmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['deleteAlertAttachment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/attachments/{attachmentId}/url': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Where a link leads, or where a file can be fetched for some minutes without signing in. */
    get: operations['getAlertAttachmentUrl'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['addAlertNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Who was told when and how, and who is next. */
    get: operations['getAlertPlan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/snooze': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['snoozeAlert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alerts/{alertId}/unacknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['unacknowledgeAlert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alert-searches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listSavedAlertSearches'];
    put?: never;
    post: operations['createSavedAlertSearch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alert-searches/{searchId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['updateSavedAlertSearch'];
    post?: never;
    delete: operations['deleteSavedAlertSearch'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/integrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listIntegrations'];
    put?: never;
    /** @description The answer is the only place where the key is ever shown. */
    post: operations['createIntegration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/integrations/{integrationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['deleteIntegration'];
    options?: never;
    head?: never;
    /** @description What is absent stays as it is. */
    patch: operations['updateIntegration'];
    trace?: never;
  };
  '/integrations/{integrationId}/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Replaces the key. The answer is the only place where the new one is ever shown. */
    post: operations['rotateIntegrationKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/integrations/{integrationId}/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description How the messages of an integration are read, and the latest of them for those who may configure its team. */
    get: operations['getIntegrationReading'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/integrations/{integrationId}/mapping': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** @description Reads the messages of a webhook in this way from now on. */
    put: operations['saveWebhookMapping'];
    post?: never;
    /** @description Reads the messages of a webhook in the usual way again, by the names that such messages usually have. Nothing happens where it has no mapping. */
    delete: operations['deleteWebhookMapping'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/integrations/{integrationId}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** @description Lets these actions say what becomes of the messages of the integration; none, and they do what they say. */
    put: operations['saveIntegrationActions'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/integrations/{integrationId}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description What a message would do, for those who may configure the team of the integration; the latest one when body is absent. It is read by the mapping and the actions that are saved where those are absent. Nothing happens. */
    post: operations['previewMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/integrations/{integrationId}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Takes the example of the tool as if it had sent it. */
    post: operations['sendTestAlert'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/alert-sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listAlertSources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/heartbeats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listHeartbeats'];
    put?: never;
    post: operations['createHeartbeat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/heartbeats/{heartbeatId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['updateHeartbeat'];
    post?: never;
    delete: operations['deleteHeartbeat'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/action-hooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listActionHooks'];
    put?: never;
    post: operations['createActionHook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/action-hooks/{hookId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['updateActionHook'];
    post?: never;
    delete: operations['deleteActionHook'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listHandlingPolicies'];
    put?: never;
    post: operations['createHandlingPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/policies/try': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Which policies an alert would take and what it would look like afterwards. Nothing is written, nobody is told. */
    post: operations['tryHandlingPolicies'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/policies/{handlingPolicyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['updateHandlingPolicy'];
    post?: never;
    delete: operations['deleteHandlingPolicy'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/maintenance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listMaintenance'];
    put?: never;
    post: operations['createMaintenance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/maintenance/{maintenanceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['updateMaintenance'];
    post?: never;
    delete: operations['deleteMaintenance'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/maintenance/{maintenanceId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cancelMaintenance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schedules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listSchedules'];
    put?: never;
    post: operations['createSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schedules/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description A schedule out of an existing calendar: every event to come is a fixed shift of whoever it names. With `isDryRun` it only says what would come of it. */
    post: operations['importCalendar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schedules/{scheduleId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getSchedule'];
    /** @description Replaces everything but the overrides. */
    put: operations['updateSchedule'];
    post?: never;
    /** @description Refused while an escalation policy tells the schedule. */
    delete: operations['deleteSchedule'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schedules/{scheduleId}/shifts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The final schedule in [from, to); at most 400 days. */
    get: operations['getShifts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schedules/{scheduleId}/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Everybody who can be on call in the schedule, with their time zones. */
    get: operations['listSchedulePeople'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schedules/{scheduleId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Who really was on call in [from, to), as far as it was recorded; at most 400 days. Later changes of the schedule do not touch it. */
    get: operations['getShiftHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schedules/{scheduleId}/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What should be looked at in the schedule, errors first. */
    get: operations['getScheduleProblems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schedules/{scheduleId}/overrides': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createOverride'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/schedules/{scheduleId}/overrides/{overrideId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * @description Replaces it. Where overrides overlap it counts as the newest from now on. One of a swap stays part of it; the other
     *     override of the swap is not changed.
     */
    put: operations['updateOverride'];
    post?: never;
    delete: operations['deleteOverride'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/forwardings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Who stands in for whom, now and later. */
    get: operations['listForwardings'];
    put?: never;
    post: operations['createForwarding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/forwardings/{forwardingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['updateForwarding'];
    post?: never;
    /** @description One that has begun ends now; what it did until now stays. */
    delete: operations['deleteForwarding'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/on-call': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Every enabled schedule with who is on call, by the name of its team and its own; schedules of no team come first. */
    get: operations['whoIsOnCall'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Who is on call for services, and what is wrong with them. */
    get: operations['getServicesOnCall'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/directory': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description How old the copy of people, teams and services is, and whether it follows the catalog. */
    get: operations['getDirectoryState'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/directory/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Says that the people whom the catalog has lost are gone indeed; the next copy follows the catalog. 409 when there is nothing to confirm. */
    post: operations['confirmDirectory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/drills': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The last 50 page drills, or those of a team and its schedules, the newest first, with who was reached how fast. */
    get: operations['listDrills'];
    put?: never;
    /** @description Sends a test page the way of a real one, now or later. Everybody may page themselves; to page others, or whoever is on call, needs the permission oncall.drill.create. A drill that is more than 30 minutes late, because nobody worked, is left out. */
    post: operations['startDrill'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/drill-plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The drills that come again, the next first. */
    get: operations['listDrillPlans'];
    put?: never;
    /** @description Sends a test page every so many weeks, first on the next such day. What is allowed is as for a single drill. A drill that is more than 30 minutes late, because nobody worked, is left out. */
    post: operations['createDrillPlan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/drill-plans/{planId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** @description Its drills come no more; the reports of past ones stay. */
    delete: operations['deleteDrillPlan'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalation-policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listEscalationPolicies'];
    put?: never;
    post: operations['createEscalationPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/escalation-policies/{policyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** @description Running escalations keep the policy with which they started. */
    put: operations['updateEscalationPolicy'];
    post?: never;
    delete: operations['deleteEscalationPolicy'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description All, or without the permission oncall.schedule.read those that the caller may configure. */
    get: operations['listTeams'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/teams/{teamRef}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getTeam'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/teams/{teamRef}/activity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What was changed about the team in the last 90 days, how its newest alerts escalated and which of their actions were run. */
    get: operations['getTeamActivity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Files of on-call configuration that entities of the catalog carry, what came from them, and what is wrong with them. The JSON schema of their documents is at /files/schema.json. */
    get: operations['listOnCallFiles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description What a file would change, and what is wrong with it. Nothing is written. */
    post: operations['checkOnCallFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Reads what the catalog has now, instead of with the next copy of the catalog. */
    post: operations['readOnCallFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Lets people edit what came from a file that the catalog does not have any more. 409 while the catalog has it. */
    post: operations['releaseOnCallFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/routing-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listRoutingRules'];
    put?: never;
    /** @description A new rule, before the default rule or where order says; 409 when the team has 100 rules. */
    post: operations['createRoutingRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/routing-rules/try': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Which rule an alert would take, why, and who would be told when. Nothing is written. */
    post: operations['tryRouting'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/routing-rules/{ruleId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** @description Replaces the rule where it stands. Of the default rule only the target can change. */
    put: operations['updateRoutingRule'];
    post?: never;
    /** @description 409 for the default rule. */
    delete: operations['deleteRoutingRule'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/routing-rules/{ruleId}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Puts the rule at another place; 0 is the first. 409 for the default rule. */
    post: operations['moveRoutingRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The signed-in person's shifts, alerts and contact methods. */
    get: operations['getMyOnCall'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/load': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What being on call asked of the signed-in person during the last 90 days. */
    get: operations['getMyLoad'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/cover-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listCoverRequests'];
    put?: never;
    /** @description Asks a colleague to take a shift of the caller, or a part of it. */
    post: operations['requestCover'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/cover-requests/{coverRequestId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description The asked one accepts or declines, the other one withdraws. */
    post: operations['answerCoverRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/calendar-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listCalendarLinks'];
    put?: never;
    post: operations['createCalendarLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/calendar-links/{calendarLinkId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['deleteCalendarLink'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getMyPreferences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/quiet-hours': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['setQuietHours'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/mute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['muteMe'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/device-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createDeviceLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/contact-methods': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['addContactMethod'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/contact-methods/order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['orderContactMethods'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/contact-methods/{contactMethodId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['deleteContactMethod'];
    options?: never;
    head?: never;
    patch: operations['changeContactMethod'];
    trace?: never;
  };
  '/me/contact-methods/{contactMethodId}/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['sendContactCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/contact-methods/{contactMethodId}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['verifyContactMethod'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/contact-methods/{contactMethodId}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** @description Sends a test message at once; refused for an address that was not proved yet. */
    post: operations['testContactMethod'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/notification-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createNotificationRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/notification-rules/order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['orderNotificationRules'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me/notification-rules/{ruleId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['updateNotificationRule'];
    post?: never;
    delete: operations['deleteNotificationRule'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Alert: {
      id: string;
      tinyId: string;
      alias: string;
      message: string;
      description?: string;
      state: components['schemas']['AlertState'];
      priority: components['schemas']['AlertPriority'];
      source: string;
      entity?: string;
      tags: string[];
      details: {
        [key: string]: string;
      };
      actions: string[];
      responders: components['schemas']['AlertResponder'][];
      teams: components['schemas']['EntityRef'][];
      service?: components['schemas']['EntityRef'];
      count: number;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /** Format: date-time */
      lastOccurredAt: string;
      /** Format: date-time */
      snoozedUntil?: string;
      /** Format: date-time */
      acknowledgedAt?: string;
      acknowledgedBy?: string;
      /** Format: date-time */
      closedAt?: string;
      closedBy?: string;
      owner?: string;
      seenBy?: string[];
      integration?: {
        id: string;
        name: string;
      };
      /** Format: date-time */
      nextActionAt?: string;
      /** @description What keeps people from being told; absent when nothing does, or somebody takes care. */
      held?: {
        /** @enum {string} */
        by: 'maintenance' | 'policy';
        /** Format: date-time */
        until?: string;
        because: string;
      };
    };
    ActionHookInput: {
      action: string;
      integrationId?: string;
      url: string;
      enabled: boolean;
    };
    ActionHook: {
      action: string;
      integrationId?: string;
      url: string;
      enabled: boolean;
      id: string;
      createdAt: string;
      createdBy: string;
    };
    AlertAttachment: {
      id: string;
      name: string;
      url?: string;
      size?: number;
      addedAt: string;
      addedBy: string;
    };
    AlertEvent: {
      id: string;
      alertId: string;
      /** Format: date-time */
      at: string;
      /** @enum {unknown} */
      type:
        | 'created'
        | 'parsed'
        | 'deduplicated'
        | 'routed'
        | 'escalated'
        | 'paged'
        | 'page-failed'
        | 'page-cancelled'
        | 'acknowledged'
        | 'unacknowledged'
        | 'snoozed'
        | 'closed'
        | 'updated'
        | 'assigned'
        | 'seen'
        | 'action'
        | 'note'
        | 'silent';
      text: string;
      actor?: string;
    };
    AlertInput: {
      message: string;
      description?: string;
      alias?: string;
      priority?: components['schemas']['AlertPriority'];
      tags?: string[];
      /** @description Lists and objects are kept as JSON texts. */
      details?: {
        [key: string]: unknown;
      };
      service?: components['schemas']['EntityRef'];
      responders?: components['schemas']['AlertResponder'][];
    };
    /** @enum {unknown} */
    AlertPriority: 'P1' | 'P2' | 'P3' | 'P4' | 'P5';
    AlertRecipient: {
      person: string;
      /** @enum {unknown} */
      state:
        | 'waiting'
        | 'notified'
        | 'not-reached'
        | 'seen'
        | 'acknowledged'
        | 'acted';
      channels: string[];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
    };
    AlertResponder: {
      /** @enum {unknown} */
      type: 'user' | 'team' | 'schedule' | 'escalation';
      ref: string;
      name?: string;
    };
    SavedAlertSearch: {
      id: string;
      name: string;
      query: string;
      description?: string;
      owner?: string;
      teams: string[];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
    };
    SavedAlertSearchInput: {
      name: string;
      query: string;
      description?: string;
      teams?: components['schemas']['EntityRef'][];
    };
    /** @enum {unknown} */
    AlertState: 'open' | 'acknowledged' | 'snoozed' | 'closed';
    /** @description A full entity reference, for example group:default/payments. */
    EntityRef: string;
    HeartbeatInput: {
      name: string;
      description?: string;
      interval: number;
      /** @enum {unknown} */
      intervalUnit: 'minutes' | 'hours' | 'days';
      enabled: boolean;
      team?: components['schemas']['EntityRef'];
      alertMessage?: string;
      alertPriority?: components['schemas']['AlertPriority'];
      alertTags?: string[];
    };
    Heartbeat: {
      name: string;
      description?: string;
      interval: number;
      /** @enum {unknown} */
      intervalUnit: 'minutes' | 'hours' | 'days';
      enabled: boolean;
      team?: components['schemas']['EntityRef'];
      alertMessage?: string;
      alertPriority?: components['schemas']['AlertPriority'];
      alertTags?: string[];
      id: string;
      /** @enum {unknown} */
      state: 'waiting' | 'alive' | 'expired' | 'disabled';
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastPingAt?: string;
      /** Format: date-time */
      expiresAt?: string;
      /** Format: date-time */
      expiredAt?: string;
    };
    PolicyDuration: {
      timeAmount: number;
      /** @enum {unknown} */
      timeUnit: 'minutes' | 'hours' | 'days';
    };
    AlertPolicyInput: {
      /** @enum {unknown} */
      type: 'alert';
      /** @description Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there. */
      revision?: string;
      name: string;
      policyDescription?: string;
      enabled: boolean;
      team?: components['schemas']['EntityRef'];
      filter: components['schemas']['ConditionFilter'];
      timeRestrictions?: components['schemas']['TimeRestriction'];
      timezone?: string;
      message?: string;
      alias?: string;
      description?: string;
      entity?: string;
      source?: string;
      priority?: components['schemas']['AlertPriority'];
      tags?: string[];
      actions?: string[];
      details?: {
        [key: string]: string;
      };
      responders?: {
        /** @enum {unknown} */
        type: 'user' | 'team' | 'escalation' | 'schedule';
        id: string;
      }[];
      ignoreOriginalTags?: boolean;
      ignoreOriginalActions?: boolean;
      ignoreOriginalDetails?: boolean;
      ignoreOriginalResponders?: boolean;
      continue?: boolean;
    };
    NotificationPolicyInput: {
      /** @enum {unknown} */
      type: 'notification';
      /** @description Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there. */
      revision?: string;
      name: string;
      policyDescription?: string;
      enabled: boolean;
      team?: components['schemas']['EntityRef'];
      filter: components['schemas']['ConditionFilter'];
      timeRestrictions?: components['schemas']['TimeRestriction'];
      timezone?: string;
      suppress?: boolean;
      delayAction?: {
        /** @enum {unknown} */
        delayOption:
          | 'for-duration'
          | 'next-time'
          | 'next-weekday'
          | 'next-monday'
          | 'next-tuesday'
          | 'next-wednesday'
          | 'next-thursday'
          | 'next-friday'
          | 'next-saturday'
          | 'next-sunday';
        untilHour?: number;
        untilMinute?: number;
        duration?: components['schemas']['PolicyDuration'];
      };
      deduplicationAction?: {
        /** @enum {unknown} */
        deduplicationActionType: 'value-based' | 'frequency-based';
        count: number;
        duration?: components['schemas']['PolicyDuration'];
      };
      autoCloseAction?: {
        duration: components['schemas']['PolicyDuration'];
      };
      autoRestartAction?: {
        duration: components['schemas']['PolicyDuration'];
        maxRepeatCount: number;
      };
    };
    HandlingPolicyInput:
      | components['schemas']['AlertPolicyInput']
      | components['schemas']['NotificationPolicyInput'];
    HandlingPolicy:
      | {
          /** @enum {unknown} */
          type: 'alert';
          /** @description Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there. */
          revision?: string;
          name: string;
          policyDescription?: string;
          enabled: boolean;
          team?: components['schemas']['EntityRef'];
          filter: components['schemas']['ConditionFilter'];
          timeRestrictions?: components['schemas']['TimeRestriction'];
          timezone?: string;
          message?: string;
          alias?: string;
          description?: string;
          entity?: string;
          source?: string;
          priority?: components['schemas']['AlertPriority'];
          tags?: string[];
          actions?: string[];
          details?: {
            [key: string]: string;
          };
          responders?: {
            /** @enum {unknown} */
            type: 'user' | 'team' | 'escalation' | 'schedule';
            id: string;
          }[];
          ignoreOriginalTags?: boolean;
          ignoreOriginalActions?: boolean;
          ignoreOriginalDetails?: boolean;
          ignoreOriginalResponders?: boolean;
          continue?: boolean;
          id: string;
          order: number;
        }
      | {
          /** @enum {unknown} */
          type: 'notification';
          /** @description Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there. */
          revision?: string;
          name: string;
          policyDescription?: string;
          enabled: boolean;
          team?: components['schemas']['EntityRef'];
          filter: components['schemas']['ConditionFilter'];
          timeRestrictions?: components['schemas']['TimeRestriction'];
          timezone?: string;
          suppress?: boolean;
          delayAction?: {
            /** @enum {unknown} */
            delayOption:
              | 'for-duration'
              | 'next-time'
              | 'next-weekday'
              | 'next-monday'
              | 'next-tuesday'
              | 'next-wednesday'
              | 'next-thursday'
              | 'next-friday'
              | 'next-saturday'
              | 'next-sunday';
            untilHour?: number;
            untilMinute?: number;
            duration?: components['schemas']['PolicyDuration'];
          };
          deduplicationAction?: {
            /** @enum {unknown} */
            deduplicationActionType: 'value-based' | 'frequency-based';
            count: number;
            duration?: components['schemas']['PolicyDuration'];
          };
          autoCloseAction?: {
            duration: components['schemas']['PolicyDuration'];
          };
          autoRestartAction?: {
            duration: components['schemas']['PolicyDuration'];
            maxRepeatCount: number;
          };
          id: string;
          order: number;
        };
    MaintenanceInput: {
      description: string;
      time:
        | {
            /** @enum {unknown} */
            type:
              | 'for-5-minutes'
              | 'for-30-minutes'
              | 'for-1-hour'
              | 'indefinitely';
          }
        | {
            /** @enum {unknown} */
            type: 'schedule';
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
          };
      rules: {
        /** @enum {unknown} */
        state: 'enabled' | 'disabled';
        entity: {
          /** @enum {unknown} */
          type: 'integration' | 'policy' | 'service' | 'team';
          id: string;
        };
      }[];
    };
    Maintenance: {
      description: string;
      time:
        | {
            /** @enum {unknown} */
            type:
              | 'for-5-minutes'
              | 'for-30-minutes'
              | 'for-1-hour'
              | 'indefinitely';
          }
        | {
            /** @enum {unknown} */
            type: 'schedule';
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
          };
      rules: {
        /** @enum {unknown} */
        state: 'enabled' | 'disabled';
        entity: {
          /** @enum {unknown} */
          type: 'integration' | 'policy' | 'service' | 'team';
          id: string;
        };
      }[];
      id: string;
      /** @enum {unknown} */
      status: 'planned' | 'active' | 'past' | 'cancelled';
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end?: string;
      /**
       * Format: date-time
       * @description When somebody ended it, or cancelled it before it began; its end stays what was planned.
       */
      cancelledAt?: string;
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      /** @description In lists, whose things it switches off, so who has to agree to a change; no-team for what belongs to no team. */
      teams?: string[];
    };
    Integration: {
      id: string;
      name: string;
      type: components['schemas']['IntegrationType'];
      team?: components['schemas']['EntityRef'];
      responders?: components['schemas']['IntegrationResponders'];
      rights: components['schemas']['KeyRights'];
      scope: components['schemas']['KeyScope'];
      enabled: boolean;
      priorities?: components['schemas']['PriorityTable'];
      actions?: components['schemas']['IntegrationAction'][];
      /** @description It came from a file and has no key; /rotate makes the first one. */
      awaitsKey?: boolean;
      configuration?: components['schemas']['IntegrationConfiguration'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastUsedAt?: string;
      /** Format: date-time */
      previousKeyUntil?: string;
    };
    /** @description Whom alerts that name nobody tell besides the team. */
    IntegrationResponders: {
      /** @enum {unknown} */
      type: 'user' | 'team' | 'escalation' | 'schedule';
      id: string;
      /** @description Only in answers. */
      name?: string;
    }[];
    /** @description Where it stands in the configuration. There its name, type, team, rights and key are changed, and only there. */
    IntegrationConfiguration: {
      /** @description The name of the entry of oncall.integrations. */
      entry: string;
      /** @description No process has the entry in its configuration any more; people change and delete what it brought. */
      isGone: boolean;
    };
    /** @description Which priority an alert has when the tool says how bad it is. */
    PriorityTable: {
      /** @description By the word of the tool, in any case; a word that is absent means what it usually means. */
      severities: {
        [key: string]: components['schemas']['AlertPriority'];
      };
      otherwise?: components['schemas']['AlertPriority'];
    };
    /** @description What the key may do. Keys of types other than api only ever send alerts. */
    KeyRights: ('read' | 'write' | 'delete' | 'configure')[];
    /**
     * @description With team, the key reaches only what its team owns.
     * @enum {unknown}
     */
    KeyScope: 'account' | 'team';
    AlertSourceInfo: {
      type: components['schemas']['IntegrationType'];
      name: string;
      summary: string;
      steps: string[];
      snippet?: {
        language: string;
        text: string;
      };
      priorities?: components['schemas']['PriorityTable'];
    };
    MessageOutcome: {
      /** @enum {unknown} */
      does: 'open' | 'close' | 'acknowledge' | 'note' | 'ignore';
      rule: string;
      isUnread?: boolean;
      alias?: string;
      alertId?: string;
      /** @enum {unknown} */
      outcome?: 'done' | 'nothing-to-do' | 'not-found' | 'refused';
    };
    MessagePreview: {
      /** @enum {unknown} */
      does: 'open' | 'close' | 'acknowledge' | 'note' | 'ignore';
      rule: string;
      isUnread?: boolean;
      alias?: string;
      /** @description What would be written to the activity of the alert. */
      note?: string;
      alert?: {
        message: string;
        alias: string;
        description?: string;
        priority: components['schemas']['AlertPriority'];
        source: string;
        entity?: string;
        tags: string[];
        details: {
          [key: string]: string;
        };
      };
    };
    /** @description What an integration does with some of its messages. Texts are templates; what is absent stays as the message says. */
    IntegrationAction: {
      /** @enum {unknown} */
      type: 'ignore' | 'create' | 'close' | 'acknowledge' | 'addNote';
      name: string;
      /** @description Among those of the same type; its place in the list when absent. */
      order?: number;
      filter: components['schemas']['ConditionFilter'];
      user?: string;
      note?: string;
      alias?: string;
      source?: string;
      message?: string;
      description?: string;
      entity?: string;
      priority?: components['schemas']['AlertPriority'];
      customPriority?: string;
      tags?: string[];
      alertActions?: string[];
      responders?: {
        /** @enum {unknown} */
        type: 'user' | 'team' | 'escalation' | 'schedule';
        id: string;
      }[];
      extraProperties?: {
        [key: string]: string;
      };
      /** @description Kept for clients of Opsgenie; messages carry no files here. */
      appendAttachments?: boolean;
      ignoreAlertActionsFromPayload?: boolean;
      ignoreRespondersFromPayload?: boolean;
      ignoreTeamsFromPayload?: boolean;
      /** @description Everybody but teams. */
      ignoreRecipientsFromPayload?: boolean;
      ignoreTagsFromPayload?: boolean;
      ignoreExtraPropertiesFromPayload?: boolean;
    };
    WebhookMapping: {
      rules: {
        /** @enum {unknown} */
        does: 'open' | 'close' | 'acknowledge' | 'ignore';
        filter: components['schemas']['ConditionFilter'];
      }[];
      fields: {
        message: string;
        alias?: string;
        description?: string;
        priority?: string;
        source?: string;
        entity?: string;
        tags?: string;
        note?: string;
        details?: {
          [key: string]: string;
        };
      };
    };
    IntegrationReading: {
      mapping?: components['schemas']['WebhookMapping'];
      /** @description The mapping is managed from a file and cannot be edited here. */
      isMappingManaged?: boolean;
      /** @description The actions are managed from a file and cannot be edited here. */
      areActionsManaged?: boolean;
      lastMessage?: {
        /** Format: date-time */
        receivedAt: string;
        contentType: string;
        body: string;
        outcomes: components['schemas']['MessageOutcome'][];
      };
      /** @description Only those who may configure the team of the integration see its latest message. */
      isMessageHidden?: boolean;
    };
    /** @enum {unknown} */
    IntegrationType:
      | 'api'
      | 'prometheus'
      | 'grafana'
      | 'datadog'
      | 'newrelic'
      | 'cloudwatch'
      | 'stackdriver'
      | 'azure'
      | 'splunk'
      | 'logstash'
      | 'elastalert'
      | 'zabbix'
      | 'nagios'
      | 'icinga2'
      | 'sentry'
      | 'uptimekuma'
      | 'uptimerobot'
      | 'pingdom'
      | 'pagerduty'
      | 'email'
      | 'webhook';
    AlertPlan: {
      policyName?: string;
      pages: components['schemas']['Page'][];
      upcoming: {
        /** Format: date-time */
        at: string;
        round: number;
        step: number;
        who: string;
        /** @description Whom it tells at that time, as the schedules are now. Absent where chance or a turn decides, where it reaches nobody, and of steps that are far away. */
        people?: {
          ref: components['schemas']['EntityRef'];
          name: string;
        }[];
        /** @description Why it tells nobody, as the schedules are now. */
        nobodyBecause?: string;
      }[];
      coming?: {
        /** Format: date-time */
        at: string;
        /** @enum {unknown} */
        kind: 'reminder' | 'unacknowledge' | 'reset' | 'close' | 'restart';
        text: string;
      }[];
      heldBecause?: string;
      silentBecause?: string;
    };
    Page: {
      id: string;
      alertId: string;
      person: components['schemas']['EntityRef'];
      channel: string;
      /** @enum {unknown} */
      status: 'pending' | 'sent' | 'failed' | 'cancelled';
      reason: string;
      action?: components['schemas']['NotificationAction'];
      how?: string;
      attempts: number;
      /** Format: date-time */
      plannedAt: string;
      /** Format: date-time */
      sentAt?: string;
      /** Format: date-time */
      nextAttemptAt?: string;
      lastError?: string;
      /** @description Pages that went out in one message have the same. */
      messageId?: string;
    };
    Participant:
      | {
          /** @enum {unknown} */
          type: 'user' | 'team';
          ref: components['schemas']['EntityRef'];
        }
      | {
          /** @enum {unknown} */
          type: 'escalation';
          /** @description The id of an escalation policy, whose first steps tell their people at once. */
          ref: string;
        }
      | {
          /** @enum {unknown} */
          type: 'none';
        };
    Rotation: {
      id: string;
      name: string;
      /** @enum {unknown} */
      type: 'hourly' | 'daily' | 'weekly';
      length: number;
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end?: string;
      participants: components['schemas']['Participant'][];
      restriction?: components['schemas']['TimeRestriction'];
    };
    TimeRestriction:
      | {
          /** @enum {unknown} */
          type: 'time-of-day';
          restriction: {
            startHour: number;
            startMin: number;
            endHour: number;
            endMin: number;
          };
        }
      | {
          /** @enum {unknown} */
          type: 'weekday-and-time-of-day';
          restrictions: {
            /** @enum {unknown} */
            startDay:
              | 'monday'
              | 'tuesday'
              | 'wednesday'
              | 'thursday'
              | 'friday'
              | 'saturday'
              | 'sunday';
            startHour: number;
            startMin: number;
            /** @enum {unknown} */
            endDay:
              | 'monday'
              | 'tuesday'
              | 'wednesday'
              | 'thursday'
              | 'friday'
              | 'saturday'
              | 'sunday';
            endHour: number;
            endMin: number;
          }[];
        };
    Schedule: {
      id: string;
      name: string;
      description?: string;
      timezone: string;
      enabled: boolean;
      team?: components['schemas']['EntityRef'];
      rotations: components['schemas']['Rotation'][];
      overrides: components['schemas']['Override'][];
      forwardings?: components['schemas']['Forwarding'][];
      /** @description Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there. */
      revision?: string;
    };
    ScheduleInput: {
      name: string;
      description?: string;
      timezone: string;
      enabled?: boolean;
      team?: components['schemas']['EntityRef'];
      rotations: {
        id?: string;
        name: string;
        /** @enum {unknown} */
        type: 'hourly' | 'daily' | 'weekly';
        length: number;
        /** Format: date-time */
        start: string;
        /** Format: date-time */
        end?: string;
        participants: components['schemas']['Participant'][];
        restriction?: components['schemas']['TimeRestriction'];
      }[];
      /** @description Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there. */
      revision?: string;
    };
    Override: {
      id: string;
      /** @description The name that a machine gave it. */
      alias?: string;
      participant: components['schemas']['Participant'];
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
      rotationIds: string[];
      /** Format: date-time */
      createdAt: string;
      createdBy?: string;
      /** @description Overrides with the same were agreed on together and are deleted together. */
      dealId?: string;
    };
    OverrideInput: {
      participant: components['schemas']['Participant'];
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
      rotationIds?: string[];
    };
    ScheduleProblem: {
      /** @enum {unknown} */
      code:
        | 'gaps'
        | 'single-person'
        | 'unfair-nights'
        | 'unfair-weekends'
        | 'person-left'
        | 'no-contact-method'
        | 'escalation-gone'
        | 'escalation-reaches-nobody'
        | 'circular-escalation';
      /** @enum {unknown} */
      severity: 'error' | 'warning';
      person?: components['schemas']['EntityRef'];
      /** @description The id of the escalation policy that it is about. */
      policy?: string;
      rotationId?: string;
      count?: number;
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      hours?: number;
      fairHours?: number;
    };
    Forwarding: {
      id: string;
      alias?: string;
      from: components['schemas']['EntityRef'];
      to: components['schemas']['EntityRef'];
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
      /** Format: date-time */
      createdAt: string;
      createdBy?: string;
    };
    ForwardingInput: {
      from: components['schemas']['EntityRef'];
      to: components['schemas']['EntityRef'];
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
    };
    Shift: {
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
      participant: components['schemas']['Participant'];
      rotationId?: string;
      overrideId?: string;
      forwardedFrom?: components['schemas']['EntityRef'];
    };
    CalendarImportInput: {
      name: string;
      team?: components['schemas']['EntityRef'];
      timezone?: string;
      /** @description The text of an iCalendar file; either this or `url`. */
      calendar?: string;
      url?: string;
      people?: {
        text: string;
        person: components['schemas']['EntityRef'];
      }[];
      isDryRun?: boolean;
    };
    CalendarImport: {
      timezone: string;
      /** Format: date-time */
      until: string;
      shifts: {
        person: components['schemas']['EntityRef'];
        /** Format: date-time */
        start: string;
        /** Format: date-time */
        end: string;
        summary: string;
      }[];
      unknown: {
        text: string;
        count: number;
      }[];
      /** @description Zones that are not known and not described; their times are read on the clock of `timezone` */
      unknownZones?: string[];
      schedule?: components['schemas']['Schedule'];
    };
    ShiftHistory: {
      /** Format: date-time */
      recordedSince?: string;
      /** Format: date-time */
      recordedUntil?: string;
      items: components['schemas']['ShiftRecord'][];
    };
    ShiftRecord: {
      scheduleId: string;
      scheduleName: string;
      rotationId?: string;
      rotationName?: string;
      person: components['schemas']['EntityRef'];
      team?: components['schemas']['EntityRef'];
      /** @description The id of the escalation policy that was on call and told the person first. */
      escalation?: string;
      overrideId?: string;
      forwardedFrom?: components['schemas']['EntityRef'];
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
    };
    OnCallLoad: {
      days: number;
      zone: string;
      /** Format: date-time */
      recordedSince?: string;
      onCall: {
        total: number;
        nights: number;
        weekends: number;
        shifts: number;
      };
      pages: number;
      pagesAtNight: number;
    };
    SchedulePerson: {
      ref: components['schemas']['EntityRef'];
      name: string;
      zone?: string;
    };
    OnCallTurn: {
      participant: components['schemas']['Participant'];
      name?: string;
      /** @description Whom an escalation policy pages first, at this moment or when the turn begins. */
      pagesFirst?: {
        ref: components['schemas']['EntityRef'];
        name: string;
      }[];
      /** @description In which the person lives, where the catalog names one. */
      zone?: string;
      rotationName?: string;
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
      isOpenEnded?: boolean;
      isOverride: boolean;
      forwardedFrom?: {
        ref: components['schemas']['EntityRef'];
        name?: string;
      };
    };
    ScheduleOnCall: {
      scheduleId: string;
      scheduleName: string;
      timezone: string;
      team?: components['schemas']['EntityRef'];
      now: components['schemas']['OnCallTurn'][];
      next: components['schemas']['OnCallTurn'][];
    };
    Paging: {
      alertId: string;
      alertMessage: string;
      priority: components['schemas']['AlertPriority'];
      person: components['schemas']['EntityRef'];
      personName?: string;
      /** Format: date-time */
      since: string;
      /** Format: date-time */
      nextStepAt?: string;
    };
    ServiceOnCall: {
      entityRef: string;
      team?: {
        ref: string;
        name: string;
      };
      /** @enum {unknown} */
      setup:
        | 'ready'
        | 'no-owner'
        | 'no-schedule'
        | 'nobody'
        | 'unknown-service';
      schedules: components['schemas']['ScheduleOnCall'][];
      openAlerts: components['schemas']['Alert'][];
      openAlertCount: number;
      maintenance?: {
        id: string;
        description: string;
        /** Format: date-time */
        end?: string;
      };
      paging: components['schemas']['Paging'][];
    };
    DrillTarget: {
      /** @enum {unknown} */
      type: 'user' | 'schedule' | 'team';
      ref: string;
    };
    DrillPlanInput: {
      target: components['schemas']['DrillTarget'];
      everyWeeks: number;
      /** @enum {unknown} */
      weekday:
        | 'monday'
        | 'tuesday'
        | 'wednesday'
        | 'thursday'
        | 'friday'
        | 'saturday'
        | 'sunday';
      time: string;
      timezone: string;
    };
    DrillPlan: {
      id: string;
      target: {
        /** @enum {unknown} */
        type: 'user' | 'schedule' | 'team';
        ref: string;
        name: string;
      };
      everyWeeks: number;
      /** @enum {unknown} */
      weekday:
        | 'monday'
        | 'tuesday'
        | 'wednesday'
        | 'thursday'
        | 'friday'
        | 'saturday'
        | 'sunday';
      time: string;
      timezone: string;
      createdBy: string;
      /** Format: date-time */
      nextAt: string;
    };
    Drill: {
      id: string;
      target: {
        /** @enum {unknown} */
        type: 'user' | 'schedule' | 'team';
        ref: string;
        name: string;
      };
      requestedBy: string;
      planId?: string;
      /** Format: date-time */
      startsAt: string;
      /** @enum {unknown} */
      state: 'planned' | 'left-out' | 'running' | 'answered' | 'unanswered';
      /** Format: date-time */
      begunAt?: string;
      /** Format: date-time */
      endedAt?: string;
      acknowledgedBy?: string;
      secondsToAcknowledge?: number;
      messages: {
        person: components['schemas']['EntityRef'];
        channel: string;
        /** @enum {unknown} */
        status: 'pending' | 'sent' | 'failed' | 'cancelled';
        error?: string;
        secondsToSend?: number;
      }[];
    };
    DirectoryState: {
      /**
       * Format: date-time
       * @description By the clock of the pager, for browsers whose own is wrong.
       */
      answeredAt?: string;
      /** Format: date-time */
      syncedAt?: string;
      /** @description Ten copies in a row could not be made: the catalog does not answer, or knows nobody, or is not believed. Absent otherwise. */
      isOld?: boolean;
      doubt?: {
        /** Format: date-time */
        since: string;
        /** Format: date-time */
        believedAt: string;
        lost: number;
        known: number;
        people: {
          ref: components['schemas']['EntityRef'];
          name: string;
        }[];
        /** Format: date-time */
        confirmedAt?: string;
        confirmedBy?: components['schemas']['EntityRef'];
      };
    };
    MyOnCall: {
      person: components['schemas']['EntityRef'];
      /** @description Whether the catalog has no such person, so that no schedule can name them and no alert pages them. Absent when it has. */
      isUnknown?: boolean;
      now: components['schemas']['ScheduleOnCall'][];
      upcoming: {
        participant: components['schemas']['Participant'];
        name?: string;
        /** @description Whom an escalation policy pages first, at this moment or when the turn begins. */
        pagesFirst?: {
          ref: components['schemas']['EntityRef'];
          name: string;
        }[];
        zone?: string;
        rotationName?: string;
        /** Format: date-time */
        start: string;
        /** Format: date-time */
        end: string;
        isOpenEnded?: boolean;
        isOverride: boolean;
        forwardedFrom?: {
          ref: components['schemas']['EntityRef'];
          name?: string;
        };
        scheduleId: string;
        scheduleName: string;
        timezone: string;
      }[];
      alerts: components['schemas']['Alert'][];
      contactMethods: components['schemas']['ContactMethod'][];
    };
    CoverRequest: {
      id: string;
      scheduleId: string;
      /** @description Absent when the schedule was deleted. */
      scheduleName?: string;
      rotationIds: string[];
      from: components['schemas']['EntityRef'];
      to: components['schemas']['EntityRef'];
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
      inReturn?: {
        scheduleId: string;
        /** @description Absent when the schedule was deleted. */
        scheduleName?: string;
        rotationIds: string[];
        /** Format: date-time */
        start: string;
        /** Format: date-time */
        end: string;
      };
      /** @enum {unknown} */
      status: 'open' | 'accepted' | 'declined' | 'withdrawn';
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      answeredAt?: string;
    };
    CoverRequestInput: {
      scheduleId: string;
      to: components['schemas']['EntityRef'];
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
      /** @description A time on call of whoever is asked, that the caller takes for it. */
      inReturn?: {
        scheduleId: string;
        /** Format: date-time */
        start: string;
        /** Format: date-time */
        end: string;
      };
    };
    CalendarLink: {
      id: string;
      scheduleId?: string;
      /** Format: date-time */
      createdAt: string;
    };
    ContactMethod: {
      id: string;
      channel: string;
      to: string;
      enabled: boolean;
      fromCatalog: boolean;
      verified: boolean;
      label?: string;
      disabledReason?: string;
      lastTest?: {
        /** Format: date-time */
        at: string;
        error?: string;
      };
    };
    ContactChannel: {
      id: string;
      /** @enum {unknown} */
      addressKind: 'email' | 'phone' | 'url' | 'other' | 'none';
    };
    DeviceLink: {
      url: string;
      /** Format: date-time */
      expiresAt: string;
    };
    /** @enum {unknown} */
    NotificationAction:
      | 'create-alert'
      | 'renotified-alert'
      | 'acknowledged-alert'
      | 'closed-alert'
      | 'assigned-alert'
      | 'add-note'
      | 'schedule-start'
      | 'schedule-end';
    NotificationRule: {
      id: string;
      name: string;
      action: components['schemas']['NotificationAction'];
      enabled: boolean;
      criteria?: components['schemas']['ConditionFilter'];
      timeRestriction?: components['schemas']['TimeRestriction'];
      steps: {
        /** @description Set by clients that address a single step. */
        id?: string;
        contactMethod: string;
        afterMinutes: number;
        enabled: boolean;
      }[];
      repeat?: {
        afterMinutes: number;
      };
      minutesBefore?: number[];
      schedules?: string[];
      /** @description Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there. */
      revision?: string;
    };
    NotificationRuleInput: {
      name: string;
      action: components['schemas']['NotificationAction'];
      enabled: boolean;
      criteria?: components['schemas']['ConditionFilter'];
      timeRestriction?: components['schemas']['TimeRestriction'];
      steps: {
        /** @description Set by clients that address a single step. */
        id?: string;
        contactMethod: string;
        afterMinutes: number;
        enabled: boolean;
      }[];
      repeat?: {
        afterMinutes: number;
      };
      minutesBefore?: number[];
      schedules?: string[];
      /** @description Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there. */
      revision?: string;
    };
    PersonPreferences: {
      zone: string;
      contactMethods: components['schemas']['ContactMethod'][];
      channels: components['schemas']['ContactChannel'][];
      rules: components['schemas']['NotificationRule'][];
      defaults: components['schemas']['NotificationRule'][];
      quietHours?: components['schemas']['QuietHours'];
      /** Format: date-time */
      mutedUntil?: string;
      warnings: string[];
    };
    QuietHours: {
      startHour: number;
      startMin: number;
      endHour: number;
      endMin: number;
      exceptPriorities: components['schemas']['AlertPriority'][];
    };
    TeamListItem: {
      ref: components['schemas']['EntityRef'];
      name: string;
      memberCount: number;
      scheduleCount: number;
      policyCount: number;
      ruleCount: number;
    };
    TeamDetails: {
      ref: components['schemas']['EntityRef'];
      name: string;
      members: {
        ref: components['schemas']['EntityRef'];
        name: string;
        isReachable: boolean;
        isAdmin?: boolean;
      }[];
      services: {
        ref: components['schemas']['EntityRef'];
        name: string;
      }[];
      warnings: {
        /** @enum {unknown} */
        code:
          | 'no-members'
          | 'unreachable-person'
          | 'quiet-person'
          | 'unreachable-rule'
          | 'unreachable-policy'
          | 'empty-schedule'
          | 'schedule-never-escalates'
          | 'maintenance';
        text: string;
      }[];
    };
    TeamActivity: {
      /** Format: date-time */
      at: string;
      actor?: string;
      text: string;
      alert?: {
        id: string;
        message: string;
      };
    };
    /** @enum {unknown} */
    OnCallFileKind:
      | 'schedule'
      | 'escalation-policy'
      | 'routing-rules'
      | 'integration'
      | 'heartbeat'
      | 'handling-policies';
    OnCallFileProblem: {
      line?: number;
      column?: number;
      message: string;
    };
    OnCallFile: {
      ref: components['schemas']['EntityRef'];
      team?: components['schemas']['EntityRef'];
      location: string;
      viewUrl?: string;
      objects: {
        kind: components['schemas']['OnCallFileKind'];
        id: string;
        name: string;
      }[];
      problems: components['schemas']['OnCallFileProblem'][];
      /** Format: date-time */
      appliedAt?: string;
      /** Format: date-time */
      goneSince?: string;
    };
    OnCallFileCheckInput: {
      text: string;
      team: components['schemas']['EntityRef'];
      file?: components['schemas']['EntityRef'];
    };
    OnCallFileCheck: {
      problems: components['schemas']['OnCallFileProblem'][];
      changes: {
        /** @enum {unknown} */
        action: 'create' | 'update' | 'delete';
        kind: components['schemas']['OnCallFileKind'];
        name: string;
        differences: string[];
      }[];
    };
    Condition: {
      field: string;
      key?: string;
      not?: boolean;
      /** @enum {unknown} */
      operation:
        | 'contains'
        | 'matches'
        | 'equals'
        | 'starts-with'
        | 'ends-with'
        | 'is-empty'
        | 'equals-ignore-whitespace'
        | 'contains-key'
        | 'contains-value'
        | 'greater-than'
        | 'less-than';
      expectedValue?: string;
      /** @description The number that a client of Opsgenie gave it; what counts is the place in the list. */
      order?: number;
    };
    ConditionFilter: {
      /** @enum {unknown} */
      type: 'match-all' | 'match-any-condition' | 'match-all-conditions';
      conditions?: components['schemas']['Condition'][];
    };
    RoutingTarget:
      | {
          /** @enum {unknown} */
          type: 'escalation' | 'schedule';
          id: string;
        }
      | {
          /** @enum {unknown} */
          type: 'none' | 'automatic';
        };
    RoutingRule: {
      id: string;
      team: components['schemas']['EntityRef'];
      name: string;
      isDefault: boolean;
      criteria: components['schemas']['ConditionFilter'];
      timeRestriction?: components['schemas']['TimeRestriction'];
      timezone?: string;
      notify: components['schemas']['RoutingTarget'];
      /** @description Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there. */
      revision?: string;
    };
    RoutingRuleInput: {
      team: components['schemas']['EntityRef'];
      name: string;
      criteria: components['schemas']['ConditionFilter'];
      timeRestriction?: components['schemas']['TimeRestriction'];
      timezone?: string;
      notify: components['schemas']['RoutingTarget'];
      /** @description Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there. */
      revision?: string;
      order?: number;
    };
    RoutingTrial: {
      team: components['schemas']['EntityRef'];
      /** Format: date-time */
      at?: string;
      message?: string;
      description?: string;
      alias?: string;
      source?: string;
      entity?: string;
      priority?: components['schemas']['AlertPriority'];
      tags?: string[];
      actions?: string[];
      details?: {
        [key: string]: string;
      };
    };
    RoutingTrialResult: {
      /** Format: date-time */
      at: string;
      ruleId?: string;
      rules: {
        ruleId: string;
        name: string;
        applies: boolean;
        reason: string;
      }[];
      sentences: string[];
      steps: {
        /** Format: date-time */
        at: string;
        round: number;
        who: string;
        people: components['schemas']['EntityRef'][];
        nobodyBecause?: string;
      }[];
    };
    HandlingPolicyTrial: {
      team?: components['schemas']['EntityRef'];
      /** Format: date-time */
      at?: string;
      message?: string;
      description?: string;
      alias?: string;
      source?: string;
      entity?: string;
      priority?: components['schemas']['AlertPriority'];
      tags?: string[];
      actions?: string[];
      details?: {
        [key: string]: string;
      };
    };
    HandlingPolicyTrialResult: {
      /** Format: date-time */
      at: string;
      verdicts: {
        policyId: string;
        name: string;
        /** @enum {unknown} */
        type: 'alert' | 'notification';
        applies: boolean;
        reason: string;
      }[];
      alert: {
        message: string;
        description?: string;
        alias: string;
        entity?: string;
        source: string;
        priority: components['schemas']['AlertPriority'];
        tags: string[];
        actions: string[];
        details: {
          [key: string]: string;
        };
        responders: {
          /** @enum {unknown} */
          type: 'user' | 'team' | 'escalation' | 'schedule';
          id: string;
        }[];
      };
      effects: string[];
    };
    EscalationStep: {
      delayMinutes: number;
      /** @enum {unknown} */
      condition: 'if-not-acked' | 'if-not-closed';
      /** @enum {unknown} */
      notify:
        | 'default'
        | 'next'
        | 'previous'
        | 'all'
        | 'random'
        | 'users'
        | 'admins'
        | 'round-robin';
      recipient: {
        /** @enum {unknown} */
        type: 'user' | 'team' | 'schedule';
        ref: string;
      };
    };
    EscalationPolicy: {
      id: string;
      name: string;
      description?: string;
      team?: components['schemas']['EntityRef'];
      steps: components['schemas']['EscalationStep'][];
      repeat?: {
        count: number;
        waitMinutes: number;
        resetStates?: boolean;
        closeAfterAll?: boolean;
      };
      acknowledgement?: {
        remindMinutes: number;
        unacknowledgeMinutes?: number;
      };
      /** @description Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there. */
      revision?: string;
      /** @description References of those in its steps whom the catalog does not know any more, so that nobody is paged for them. Told to whoever lists policies; absent when there are none. */
      unknownRecipients?: string[];
    };
    EscalationPolicyInput: {
      name: string;
      description?: string;
      team?: components['schemas']['EntityRef'];
      steps: components['schemas']['EscalationStep'][];
      repeat?: {
        count: number;
        waitMinutes: number;
        resetStates?: boolean;
        closeAfterAll?: boolean;
      };
      acknowledgement?: {
        remindMinutes: number;
        unacknowledgeMinutes?: number;
      };
      /** @description Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there. */
      revision?: string;
    };
  };
  responses: never;
  parameters: {
    alertId: string;
    alertPriority: components['schemas']['AlertPriority'][];
    /** @description A search in the language of Opsgenie, for example: status: open AND tag: eu */
    alertQuery: string;
    alertService: components['schemas']['EntityRef'];
    alertState: components['schemas']['AlertState'][];
    alertTeam: components['schemas']['EntityRef'];
    /** @description Part of the message, description, alias or tags. */
    alertText: string;
    cursor: string;
    forwardingId: string;
    heartbeatId: string;
    hookId: string;
    attachmentId: string;
    handlingPolicyId: string;
    maintenanceId: string;
    limit: number;
    ruleId: string;
    policyId: string;
    scheduleId: string;
    team: components['schemas']['EntityRef'];
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listAlerts: {
    parameters: {
      query?: {
        state?: components['parameters']['alertState'];
        priority?: components['parameters']['alertPriority'];
        team?: components['parameters']['alertTeam'];
        service?: components['parameters']['alertService'];
        /** @description Part of the message, description, alias or tags. */
        text?: components['parameters']['alertText'];
        /** @description A search in the language of Opsgenie, for example: status: open AND tag: eu */
        query?: components['parameters']['alertQuery'];
        sort?:
          | 'urgency'
          | 'createdAt'
          | 'updatedAt'
          | 'lastOccurredAt'
          | 'count';
        order?: 'asc' | 'desc';
        cursor?: components['parameters']['cursor'];
        limit?: components['parameters']['limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A part of the list */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Alert'][];
            nextCursor?: string;
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createAlert: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AlertInput'];
      };
    };
    responses: {
      /** @description The alert */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  countAlerts: {
    parameters: {
      query?: {
        state?: components['parameters']['alertState'];
        priority?: components['parameters']['alertPriority'];
        team?: components['parameters']['alertTeam'];
        service?: components['parameters']['alertService'];
        /** @description Part of the message, description, alias or tags. */
        text?: components['parameters']['alertText'];
        /** @description A search in the language of Opsgenie, for example: status: open AND tag: eu */
        query?: components['parameters']['alertQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How many alerts are in each state; of the closed ones no more than 10,000 are counted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            open: number;
            acknowledged: number;
            snoozed: number;
            closed: number;
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          message?: string;
          description?: string;
          priority?: components['schemas']['AlertPriority'];
        };
      };
    };
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  acknowledgeAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  changeAlertTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          add?: string[];
          remove?: string[];
        };
      };
    };
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  changeAlertDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          set?: {
            [key: string]: string;
          };
          remove?: string[];
        };
      };
    };
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  assignAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          owner: components['schemas']['EntityRef'];
        };
      };
    };
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  addAlertResponder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AlertResponder'];
      };
    };
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  runAlertAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          action: string;
        };
      };
    };
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  markAlertSeen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getAlertRecipients: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The recipients */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AlertRecipient'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  closeAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          note?: string;
        };
      };
    };
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  escalateAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getAlertEvents: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The activity */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AlertEvent'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listAlertAttachments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The attachments */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AlertAttachment'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  addAlertLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name?: string;
          url: string;
        };
      };
    };
    responses: {
      /** @description The link */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertAttachment'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteAlertAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
        attachmentId: components['parameters']['attachmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone for good */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getAlertAttachmentUrl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
        attachmentId: components['parameters']['attachmentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            url: string;
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  addAlertNote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      /** @description The note */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertEvent'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getAlertPlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plan */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertPlan'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  snoozeAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date-time */
          until: string;
        };
      };
    };
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  unacknowledgeAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        alertId: components['parameters']['alertId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description The alert */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listSavedAlertSearches: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Searches that people saved, by name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['SavedAlertSearch'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createSavedAlertSearch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SavedAlertSearchInput'];
      };
    };
    responses: {
      /** @description The saved search */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedAlertSearch'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateSavedAlertSearch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        searchId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SavedAlertSearchInput'];
      };
    };
    responses: {
      /** @description The saved search */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedAlertSearch'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteSavedAlertSearch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        searchId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is forgotten; the alerts stay */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listIntegrations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All integrations, without their keys */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Integration'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name: string;
          type?: components['schemas']['IntegrationType'];
          team?: components['schemas']['EntityRef'];
          responders?: components['schemas']['IntegrationResponders'];
          rights?: components['schemas']['KeyRights'];
          scope?: components['schemas']['KeyScope'];
          priorities?: components['schemas']['PriorityTable'];
          /** @description An existing Opsgenie key to keep; a new one is made when absent. */
          key?: string;
        };
      };
    };
    responses: {
      /** @description The integration with its key */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Integration'] & {
            key: string;
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        integrationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its key works no more */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        integrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          name?: string;
          team?: string | null;
          responders?: components['schemas']['IntegrationResponders'];
          rights?: components['schemas']['KeyRights'];
          scope?: components['schemas']['KeyScope'];
          enabled?: boolean;
          priorities?: components['schemas']['PriorityTable'];
        };
      };
    };
    responses: {
      /** @description The integration as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Integration'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  rotateIntegrationKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        integrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description How long the old key works too, at most 30 days. */
          graceMinutes: number;
          /** @description An existing key to take; a new one is made when absent. */
          key?: string;
        };
      };
    };
    responses: {
      /** @description The integration with its key */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Integration'] & {
            key: string;
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getIntegrationReading: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        integrationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The mapping where there is one, and the latest message */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntegrationReading'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  saveWebhookMapping: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        integrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WebhookMapping'];
      };
    };
    responses: {
      /** @description The mapping as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookMapping'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteWebhookMapping: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        integrationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It has no mapping */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  saveIntegrationActions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        integrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          items: components['schemas']['IntegrationAction'][];
        };
      };
    };
    responses: {
      /** @description The actions as they are now, in the order in which they are asked */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['IntegrationAction'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  previewMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        integrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          body?: string;
          mapping?: components['schemas']['WebhookMapping'];
          actions?: components['schemas']['IntegrationAction'][];
        };
      };
    };
    responses: {
      /** @description One entry for each alert in the message */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['MessagePreview'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  sendTestAlert: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        integrationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What became of it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['MessageOutcome'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listAlertSources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tools that can send alerts, with how to connect them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AlertSourceInfo'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listHeartbeats: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All heartbeats, by name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Heartbeat'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createHeartbeat: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HeartbeatInput'];
      };
    };
    responses: {
      /** @description The heartbeat */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Heartbeat'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateHeartbeat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        heartbeatId: components['parameters']['heartbeatId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HeartbeatInput'];
      };
    };
    responses: {
      /** @description The heartbeat */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Heartbeat'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteHeartbeat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        heartbeatId: components['parameters']['heartbeatId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nobody watches it any more */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listActionHooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where custom actions of alerts are done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ActionHook'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createActionHook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActionHookInput'];
      };
    };
    responses: {
      /** @description The action hook */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActionHook'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateActionHook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hookId: components['parameters']['hookId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActionHookInput'];
      };
    };
    responses: {
      /** @description The action hook */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActionHook'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteActionHook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hookId: components['parameters']['hookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nothing is called any more */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listHandlingPolicies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All policies, in order within each type and team */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['HandlingPolicy'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createHandlingPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandlingPolicyInput'];
      };
    };
    responses: {
      /** @description The policy */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandlingPolicy'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  tryHandlingPolicies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandlingPolicyTrial'];
      };
    };
    responses: {
      /** @description What would happen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandlingPolicyTrialResult'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateHandlingPolicy: {
    parameters: {
      query?: {
        /** @description Where it moves to; 0 is the first. */
        order?: number;
      };
      header?: never;
      path: {
        handlingPolicyId: components['parameters']['handlingPolicyId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandlingPolicyInput'];
      };
    };
    responses: {
      /** @description The policy */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandlingPolicy'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteHandlingPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        handlingPolicyId: components['parameters']['handlingPolicyId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It applies to no new alert */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listMaintenance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All maintenance, the one that starts last first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Maintenance'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createMaintenance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MaintenanceInput'];
      };
    };
    responses: {
      /** @description The maintenance */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Maintenance'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateMaintenance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        maintenanceId: components['parameters']['maintenanceId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MaintenanceInput'];
      };
    };
    responses: {
      /** @description The maintenance */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Maintenance'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteMaintenance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        maintenanceId: components['parameters']['maintenanceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  cancelMaintenance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        maintenanceId: components['parameters']['maintenanceId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description The maintenance */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Maintenance'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listSchedules: {
    parameters: {
      query?: {
        team?: components['parameters']['team'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All schedules, oldest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Schedule'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleInput'];
      };
    };
    responses: {
      /** @description The schedule */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Schedule'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  importCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CalendarImportInput'];
      };
    };
    responses: {
      /** @description The shifts, what could not be understood, and the schedule */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarImport'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scheduleId: components['parameters']['scheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The schedule */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Schedule'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scheduleId: components['parameters']['scheduleId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleInput'];
      };
    };
    responses: {
      /** @description The schedule */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Schedule'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scheduleId: components['parameters']['scheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getShifts: {
    parameters: {
      query: {
        from: string;
        to: string;
      };
      header?: never;
      path: {
        scheduleId: components['parameters']['scheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Shifts, earliest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Shift'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listSchedulePeople: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scheduleId: components['parameters']['scheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description People */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['SchedulePerson'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getShiftHistory: {
    parameters: {
      query: {
        from: string;
        to: string;
      };
      header?: never;
      path: {
        scheduleId: components['parameters']['scheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Since when it is recorded, and who was on call */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShiftHistory'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getScheduleProblems: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scheduleId: components['parameters']['scheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Problems */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ScheduleProblem'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scheduleId: components['parameters']['scheduleId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OverrideInput'];
      };
    };
    responses: {
      /** @description The override */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Override'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scheduleId: components['parameters']['scheduleId'];
        overrideId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OverrideInput'];
      };
    };
    responses: {
      /** @description The override as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Override'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        scheduleId: components['parameters']['scheduleId'];
        overrideId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listForwardings: {
    parameters: {
      query?: {
        /** @description Only those from and to this person. */
        person?: components['schemas']['EntityRef'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Earliest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Forwarding'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createForwarding: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ForwardingInput'];
      };
    };
    responses: {
      /** @description The forwarding */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Forwarding'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateForwarding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        forwardingId: components['parameters']['forwardingId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ForwardingInput'];
      };
    };
    responses: {
      /** @description The forwarding */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Forwarding'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteForwarding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        forwardingId: components['parameters']['forwardingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  whoIsOnCall: {
    parameters: {
      query?: {
        team?: components['parameters']['team'];
        at?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who is on call, by schedule */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ScheduleOnCall'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getServicesOnCall: {
    parameters: {
      query: {
        ref: components['schemas']['EntityRef'][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description In the order of the references */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ServiceOnCall'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getDirectoryState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the copy */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectoryState'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  confirmDirectory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the copy */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectoryState'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listDrills: {
    parameters: {
      query?: {
        team?: components['parameters']['team'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The drills */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Drill'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  startDrill: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          target: components['schemas']['DrillTarget'];
          /** Format: date-time */
          at?: string;
        };
      };
    };
    responses: {
      /** @description The drill */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Drill'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listDrillPlans: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plans */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['DrillPlan'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createDrillPlan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DrillPlanInput'];
      };
    };
    responses: {
      /** @description The plan */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DrillPlan'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteDrillPlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listEscalationPolicies: {
    parameters: {
      query?: {
        team?: components['parameters']['team'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All policies, oldest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['EscalationPolicy'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createEscalationPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EscalationPolicyInput'];
      };
    };
    responses: {
      /** @description The policy */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EscalationPolicy'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateEscalationPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        policyId: components['parameters']['policyId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EscalationPolicyInput'];
      };
    };
    responses: {
      /** @description The policy */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EscalationPolicy'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteEscalationPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        policyId: components['parameters']['policyId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listTeams: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The Groups of the catalog, by name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['TeamListItem'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getTeam: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Entity reference of the Group, percent-encoded. */
        teamRef: components['schemas']['EntityRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The people and services of the team, and what about it will page nobody */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamDetails'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getTeamActivity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Entity reference of the Group, percent-encoded. */
        teamRef: components['schemas']['EntityRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description At most 30 entries, the newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['TeamActivity'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listOnCallFiles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All files, by the reference of their entity */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OnCallFile'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  checkOnCallFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OnCallFileCheckInput'];
      };
    };
    responses: {
      /** @description What would happen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OnCallFileCheck'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  readOnCallFiles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All files, by the reference of their entity */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OnCallFile'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  releaseOnCallFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          ref: components['schemas']['EntityRef'];
        };
      };
    };
    responses: {
      /** @description They are edited in the portal from now on */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listRoutingRules: {
    parameters: {
      query: {
        /** @description Entity reference of the Group. */
        team: components['schemas']['EntityRef'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rules in order, the default rule last */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RoutingRule'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createRoutingRule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RoutingRuleInput'];
      };
    };
    responses: {
      /** @description The rule */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoutingRule'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  tryRouting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RoutingTrial'];
      };
    };
    responses: {
      /** @description What would happen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoutingTrialResult'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateRoutingRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ruleId: components['parameters']['ruleId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RoutingRuleInput'];
      };
    };
    responses: {
      /** @description The rule */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoutingRule'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteRoutingRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ruleId: components['parameters']['ruleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  moveRoutingRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ruleId: components['parameters']['ruleId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          order: number;
        };
      };
    };
    responses: {
      /** @description The rules in order, the default rule last */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RoutingRule'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getMyOnCall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What concerns the person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyOnCall'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getMyLoad: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hours and pages */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OnCallLoad'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listCoverRequests: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description From and to the caller, earliest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['CoverRequest'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  requestCover: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CoverRequestInput'];
      };
    };
    responses: {
      /** @description The request */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverRequest'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  answerCoverRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        coverRequestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {unknown} */
          answer: 'accepted' | 'declined' | 'withdrawn';
        };
      };
    };
    responses: {
      /** @description The request */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverRequest'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  listCalendarLinks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The caller's secret addresses for calendar programs, without the secrets, oldest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['CalendarLink'][];
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createCalendarLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Without it, all shifts of the caller. */
          scheduleId?: string;
        };
      };
    };
    responses: {
      /** @description The link; the only answer with its address */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            scheduleId?: string;
            /** Format: date-time */
            createdAt: string;
            url: string;
          };
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteCalendarLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        calendarLinkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address does not work any more */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  getMyPreferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How the caller is told */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonPreferences'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  setQuietHours: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          quietHours?: components['schemas']['QuietHours'];
        };
      };
    };
    responses: {
      /** @description They count from now on */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  muteMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date-time */
          until?: string;
        };
      };
    };
    responses: {
      /** @description It counts from now on */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createDeviceLink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A link to open on the phone or browser that shall ring */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeviceLink'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  addContactMethod: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          channel: string;
          to: string;
          label?: string;
        };
      };
    };
    responses: {
      /** @description The contact method, not verified yet; a code is on its way */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactMethod'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  orderContactMethods: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          ids: string[];
        };
      };
    };
    responses: {
      /** @description This is the order now */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteContactMethod: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contactMethodId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  changeContactMethod: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contactMethodId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          enabled?: boolean;
          label?: string;
        };
      };
    };
    responses: {
      /** @description The contact method */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactMethod'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  sendContactCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contactMethodId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A new code is on its way */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  verifyContactMethod: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contactMethodId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
        };
      };
    };
    responses: {
      /** @description The contact method, verified */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactMethod'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  testContactMethod: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contactMethodId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact method; `lastTest` says what became of the message */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactMethod'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  createNotificationRule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NotificationRuleInput'];
      };
    };
    responses: {
      /** @description The rule */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationRule'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  orderNotificationRules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          ids: string[];
        };
      };
    };
    responses: {
      /** @description This is the order now */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  updateNotificationRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ruleId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NotificationRuleInput'];
      };
    };
    responses: {
      /** @description The rule */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationRule'];
        };
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
  deleteNotificationRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ruleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Backstage's error format */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
    };
  };
}
