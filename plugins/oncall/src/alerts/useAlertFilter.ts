import {
  AlertFilter,
  AlertListRequest,
} from '@muster/backstage-plugin-oncall-common';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readAlertFilter, writeAlertFilter } from './alertFilter';
import {
  AlertView,
  readAlertView,
  SORT_OF_ORDER,
  writeAlertView,
} from './alertView';
import { useSettled } from './useSettled';
import { useUnderstood } from './useUnderstood';

/** Filter and view of the alert list; they live in the address, so that they can be sent to a colleague. */
export function useAlertFilter() {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const { filter, view } = useMemo(() => {
    const read = new URLSearchParams(text);
    return { filter: readAlertFilter(read), view: readAlertView(read) };
  }, [text]);
  const { query: understood, problem, misread } = useUnderstood(filter.query);
  const query = useSettled(understood);
  const asked = useMemo(
    (): AlertFilter => ({ ...filter, query }),
    [filter, query],
  );
  const request = useMemo(
    (): AlertListRequest => ({ ...asked, ...SORT_OF_ORDER[view.order] }),
    [asked, view.order],
  );
  const write = (nextFilter: AlertFilter, nextView: AlertView) =>
    setParams(writeAlertView(writeAlertFilter(nextFilter), nextView), {
      replace: true,
    });
  return {
    filter,
    view,
    /** What the server narrows by: the last search that made sense. */
    asked,
    /** The same, in the order of the view. */
    request,
    /** What is wrong with the search as it stands now. */
    problem,
    /** What in it is perhaps meant otherwise. */
    misread,
    setFilter: (next: AlertFilter) => write(next, view),
    setView: (next: AlertView) => write(filter, next),
  };
}
