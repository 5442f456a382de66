import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import MuiAlert from '@material-ui/lab/Alert';
import { IncidentPreview } from '@muster/backstage-plugin-incidents-common';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { dropDraft } from '../api/draftStorage';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { useAction } from '../api/useAction';
import { incidentRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { FormDialog } from '../ui/FormDialog';
import { AlertNotice } from './AlertNotice';
import { draftFromAlert, draftProblem, draftToInput } from './declareDraft';
import { DeclareFields } from './DeclareFields';
import { useAlertPrefill } from './useAlertPrefill';
import { useDeclareDraft } from './useDeclareDraft';
import { usePreview } from './usePreview';
import { WhatWillHappen } from './WhatWillHappen';

/** Where an incident is declared from: nowhere in particular, a service, or an alert. */
export type DeclareOrigin = {
  /** Entity reference. */
  readonly service?: string;
  readonly alertId?: string;
};

/** The form that declares an incident, and says who will be paged while it is filled in. */
export function DeclareDialog(
  props: DeclareOrigin & {
    readonly onClose: () => void;
    /** The form has an address of its own, whose place in the history of the browser the incident takes. */
    readonly isInUrl?: boolean;
  },
) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { service, alertId, onClose, isInUrl = false } = props;
  const place = alertId ?? service ?? 'anywhere';
  const { alert, loading, error } = useAlertPrefill(alertId);
  const prefill = useMemo(
    () => ({
      ...(service && { services: [service] }),
      ...(alert && draftFromAlert(alert)),
    }),
    [service, alert],
  );
  const { draft, change, isRestored, startAnew } = useDeclareDraft({
    place,
    prefill,
  });
  const [wasTried, setWasTried] = useState(false);
  const { preview, error: previewError } = usePreview(draft);
  const declare = useDeclare(place, { onClose, isInUrl });
  const label = useSubmitLabel(preview, declare.running);
  const submit = () => {
    setWasTried(true);
    if (!draftProblem(draft)) {
      declare.run(draftToInput(draft, alertId));
    }
  };
  return (
    <FormDialog
      title={t('declare.title')}
      submitLabel={label}
      onSubmit={submit}
      onClose={onClose}
      busy={declare.running}
      error={declare.error}
    >
      {isRestored && <RestoredNotice onDiscard={startAnew} />}
      <AlertNotice alert={alert} loading={loading} error={error} />
      <DeclareFields draft={draft} change={change} showProblem={wasTried} />
      <WhatWillHappen preview={preview} error={previewError} />
    </FormDialog>
  );
}

function useDeclare(
  place: string,
  options: { readonly onClose: () => void; readonly isInUrl: boolean },
) {
  const { onClose, isInUrl } = options;
  const api = useApi(incidentsApiRef);
  const navigate = useNavigate();
  const incidentRoute = useRouteRef(incidentRouteRef);
  const act = useCallback(
    async (input: Parameters<typeof api.declareIncident>[0]) => {
      const incident = await api.declareIncident(input);
      dropDraft(`declare.${place}`);
      if (!isInUrl) {
        onClose();
      }
      navigate(incidentRoute({ key: incident.key }), { replace: isInUrl });
    },
    [api, place, onClose, isInUrl, navigate, incidentRoute],
  );
  return useAction(act);
}

function useSubmitLabel(
  preview: IncidentPreview | undefined,
  isBusy: boolean,
): string {
  const { t } = useTranslationRef(incidentsTranslationRef);
  if (isBusy) {
    return t('declare.submit.busy');
  }
  if (!preview || preview.pagerUnavailable) {
    return t('declare.submit.unknown');
  }
  if (preview.willPage.length === 0) {
    return t('declare.submit.quiet');
  }
  const count = preview.willPage.filter(team => team.onCall.length > 0).length;
  return count === 0
    ? t('declare.submit.unknown')
    : t('declare.submit.page', { count });
}

function RestoredNotice(props: { readonly onDiscard: () => void }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  return (
    <MuiAlert
      severity="info"
      action={
        <Button size="small" color="inherit" onClick={props.onDiscard}>
          {t('declare.discard')}
        </Button>
      }
    >
      {t('declare.restored')}
    </MuiAlert>
  );
}
