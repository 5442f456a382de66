import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import WhatshotIcon from '@material-ui/icons/Whatshot';
import { incidentCreatePermission } from '@muster/backstage-plugin-incidents-common';
import { useRef } from 'react';
import { DeclareDialog } from '../declare/DeclareDialog';
import { useDeclareInUrl } from '../declare/useDeclareInUrl';
import { incidentsTranslationRef } from '../translation';
import { IncidentsTabs } from '../ui/IncidentsTabs';
import { PageBody } from '../ui/PageBody';
import { IncidentFilters } from './IncidentFilters';
import { IncidentListKeys } from './IncidentListKeys';
import { IncidentResults } from './IncidentResults';
import { useIncidentFilter } from './useIncidentFilter';

/** Every incident: what burns now, what still has work to do, and what is over. */
export function IncidentListPage() {
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const { filter, change, clear } = useIncidentFilter();
  const declaring = useDeclareInUrl();
  const { allowed } = usePermission({ permission: incidentCreatePermission });
  const declare = allowed ? (
    <DeclareButton onClick={declaring.open} />
  ) : undefined;
  return (
    <PageBody>
      <IncidentsTabs
        current="incidents"
        action={
          <>
            <IncidentListKeys
              list={list}
              search={search}
              onDeclare={allowed ? declaring.open : undefined}
            />
            {declare}
          </>
        }
      />
      <IncidentFilters
        filter={filter}
        change={change}
        clear={clear}
        searchRef={search}
      />
      <div ref={list}>
        <IncidentResults filter={filter} clear={clear} declare={declare} />
      </div>
      {allowed && declaring.origin && (
        <DeclareDialog
          {...declaring.origin}
          isInUrl
          onClose={declaring.close}
        />
      )}
    </PageBody>
  );
}

function DeclareButton(props: { readonly onClick: () => void }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  return (
    <Button
      variant="contained"
      color="primary"
      startIcon={<WhatshotIcon aria-hidden />}
      onClick={props.onClick}
      aria-keyshortcuts="n"
    >
      {t('list.declare')}
    </Button>
  );
}
