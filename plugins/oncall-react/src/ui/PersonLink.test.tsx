import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { PersonLink } from './PersonLink';

const render = (element: JSX.Element) =>
  renderInTestApp(element, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });

describe('PersonLink', () => {
  it('leads to the page in the catalog', async () => {
    await render(<PersonLink entityRef="user:default/ana" name="Ana" />);
    expect(screen.getByRole('link', { name: 'Ana' })).toHaveAttribute(
      'href',
      '/catalog/default/user/ana',
    );
  });

  it('leaves the name of a machine as it is', async () => {
    await render(<PersonLink entityRef="Alertmanager" />);
    expect(screen.getByText('Alertmanager')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('says of a plugin that it is one', async () => {
    await render(<PersonLink entityRef="plugin:incidents" />);
    expect(screen.getByText('The plugin incidents')).toBeInTheDocument();
  });

  it('says nobody for nobody', async () => {
    await render(<PersonLink />);
    expect(screen.getByText('Nobody')).toBeInTheDocument();
  });
});
