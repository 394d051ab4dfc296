import { expect, test } from './page.ts';

test('the app opens', async ({ page, axe }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Meetlat' })).toBeVisible();
  await axe(page);
});
