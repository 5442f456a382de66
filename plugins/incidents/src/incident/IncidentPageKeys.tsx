import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { investigateRouteRef, rootRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { ShortcutLine, ShortcutsHelp } from '../ui/ShortcutsHelp';
import { useShortcuts } from '../ui/useShortcuts';
import { ADD_RESPONDER_ID, TIMELINE_NOTE_ID } from './pageAnchors';

/** The keys of the page of an incident. None of them changes anything by itself. */
export function IncidentPageKeys(props: { readonly incident: Incident }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const navigate = useNavigate();
  const rootRoute = useRouteRef(rootRouteRef);
  const investigateRoute = useRouteRef(investigateRouteRef);
  const { key } = props.incident;
  useShortcuts({
    n: () => document.getElementById(TIMELINE_NOTE_ID)?.focus(),
    r: () => document.getElementById(ADD_RESPONDER_ID)?.click(),
    c: () => navigate(investigateRoute({ key })),
    u: () => navigate(rootRoute()),
    '?': () => setIsHelpOpen(true),
  });
  const lines: ShortcutLine[] = [
    { keys: ['n'], what: t('incident.shortcut.note') },
    { keys: ['r'], what: t('incident.shortcut.responder') },
    { keys: ['c'], what: t('incident.shortcut.investigate') },
    { keys: ['u'], what: t('incident.shortcut.back') },
    { keys: ['?'], what: t('incident.shortcut.help') },
  ];
  return (
    <ShortcutsHelp
      open={isHelpOpen}
      onClose={() => setIsHelpOpen(false)}
      lines={lines}
    />
  );
}
