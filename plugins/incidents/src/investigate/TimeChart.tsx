import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  Incident,
  Investigation,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { KeyboardEvent, useRef } from 'react';
import { incidentsTranslationRef } from '../translation';
import { AxisRow } from './AxisRow';
import { ChartLegend } from './ChartLegend';
import { DEPLOYMENT_PANEL_ID } from './DeploymentPanel';
import { markersOf } from './markers';
import { moveSelection } from './moveSelection';
import { QuietTracks } from './QuietTracks';
import { splitTracks } from './splitTracks';
import { fractionAt } from './timeAxis';
import { TrackRow } from './TrackRow';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1, 2) },
  rows: { listStyle: 'none', margin: 0, padding: 0 },
}));

/**
 * One lane per service over one time axis. The chart is one stop for the Tab key; arrows walk through the deployments,
 * Enter goes to the details. The table says the same in words.
 */
export function TimeChart(props: {
  readonly investigation: Investigation;
  readonly incident?: Incident;
  readonly selectedId?: string;
  readonly onSelect: (deploymentId: string) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const { investigation, selectedId, onSelect } = props;
  const { from, to, impactStartedAt, ranking } = investigation;
  const window = { from: DateTime.fromISO(from), to: DateTime.fromISO(to) };
  const { busy, quiet } = splitTracks(investigation.tracks, window);
  const rows = busy.map(track => ({
    track,
    markers: markersOf(track, { window, ranking }),
  }));
  const places = rows.map(({ markers }) =>
    markers.map(({ deployment, fraction }) => ({
      id: deployment.id,
      fraction,
    })),
  );
  const tabStop = selectedId ?? places.flat()[0]?.id;
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (tabStop) {
        onSelect(tabStop);
      }
      if (event.key === 'Enter') {
        document.getElementById(DEPLOYMENT_PANEL_ID)?.focus();
      }
    } else if (isArrow(event.key)) {
      event.preventDefault();
      const id = moveSelection(places, tabStop, event.key);
      if (id) {
        onSelect(id);
        focusMarker(root.current, id);
      }
    }
  };
  const impact = fractionAt(DateTime.fromISO(impactStartedAt), window);
  return (
    <Paper variant="outlined" className={classes.root} ref={root}>
      {/* The markers are the controls; the group only hears their keys. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="group"
        aria-label={t('investigate.chart.label')}
        onKeyDown={walk}
      >
        <AxisRow window={window} impact={impact} at={impactStartedAt} />
        <ul className={classes.rows}>
          {rows.map(({ track, markers }) => (
            <TrackRow
              key={track.entityRef}
              track={track}
              markers={markers}
              window={window}
              impact={impact}
              impactStartedAt={impactStartedAt}
              tabStop={tabStop}
              selectedId={selectedId}
              onSelect={onSelect}
            />
          ))}
        </ul>
      </div>
      <QuietTracks tracks={quiet} />
      <ChartLegend />
    </Paper>
  );
}

function isArrow(key: string): key is Parameters<typeof moveSelection>[2] {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(key);
}

function focusMarker(root: HTMLElement | null, id: string): void {
  const marker = [
    ...(root?.querySelectorAll<SVGElement>('[data-deployment]') ?? []),
  ].find(({ dataset }) => dataset.deployment === id);
  marker?.focus();
}
