import { Route, Routes } from 'react-router-dom';
import { NoSuchPage } from './NoSuchPage';
import { TabContent } from './TabContent';

/** What stands below the tabs where the address is that of none; the shell leaves the place empty. */
export function UnknownTab(props: {
  /** The addresses of the tabs, below that of the page. */
  readonly tabs: readonly string[];
}) {
  return (
    <Routes>
      <Route index element={null} />
      {props.tabs.map(tab => (
        <Route key={tab} path={`${tab}/*`} element={null} />
      ))}
      <Route
        path="*"
        element={
          <TabContent tab="unknown">
            <NoSuchPage />
          </TabContent>
        }
      />
    </Routes>
  );
}
