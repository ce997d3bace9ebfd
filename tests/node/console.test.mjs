// The local server's console in a real browser: what it shows, what it can be used with, and what it withstands.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { startLocalServer } from './programs.mjs';

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const missing = existsSync(browserPath)
  ? false
  : `there is no ${browserPath}; install Debian's chromium or set CHROMIUM`;
// Where everything has to be tested, a missing browser is a failure like any other.
const skip = process.env.CI === 'true' ? false : missing;

const script = '<script>document.title = "broken into"; alert(1)</script>';
const image = `"'><img src=x onerror="alert(1)">`;
const service = 1000001;

describe('the console', { skip }, () => {
  let server;
  let browser;
  let origin;

  before(async () => {
    assert.equal(missing, false);
    server = await startLocalServer();
    origin = server.ready.baseUrl;
    browser = await chromium.launch({
      executablePath: browserPath,
      args: [
        // Chromium refuses its sandbox to root, which tests may run as; the pages are our own.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
        ...['--disable-component-update', '--disable-sync'],
        '--host-resolver-rules=MAP rebound.example 127.0.0.1',
      ],
    });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function api(path, body) {
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer anything', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return text && JSON.parse(text);
  }

  const create = async (clientId, subject) => {
    const request = { grantType: 'AUTHORIZATION_CODE', clientId, subject, scopes: ['history.read', 'profile'] };
    return (await api(`/api/${service}/auth/token/create`, request)).accessToken;
  };

  const isAlive = async (token) => (await api(`/api/${service}/auth/introspection`, { token })).action === 'OK';

  const address = (page) => `${origin}/console/${service}/${page}`;

  /** Opens pages, and fails the test if one of them runs, loads or logs what it should not. */
  async function visit(options, use) {
    const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
    const complaints = [];
    try {
      const page = await context.newPage();
      page.on('console', (message) => {
        // Chromium logs statuses of failures, which are looked at where they are expected.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load')) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('dialog', (dialog) => {
        complaints.push(`a dialog: ${dialog.message()}`);
        return dialog.dismiss();
      });
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== origin) complaints.push(`a request to ${request.url()}`);
      });
      await use(page, context, complaints);
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  }

  beforeEach(async () => {
    const fixture = JSON.parse(readFileSync(new URL('../fixtures/standard.json', import.meta.url)));
    const [{ service: settings, clients }] = fixture.services;
    settings.serviceName = script;
    Object.assign(clients[0], { clientName: script, description: image, developer: script });
    Object.assign(clients[1], { clientName: image, redirectUris: ['javascript:alert(1)'] });
    await api('/_local/reset', fixture);
    for (const subject of ['john', script, image]) await create(2000001, subject);
    await create(2000002, 'john');
  });

  /** The address of every kind of page. */
  async function pages(page) {
    await page.goto(address('tokens'));
    const token = await page.locator('tbody th a').first().getAttribute('href');
    const subjects = ['john', script].map((subject) => `user?${new URLSearchParams({ subject })}`);
    return [
      ...[`${origin}/`, `${origin}${token}`, `${origin}/console/nothing`],
      ...[
        'clients',
        'clients/2000001',
        'clients/2000002',
        'clients?text=nothing',
        'tokens',
        'tokens?client=nobody',
      ].map(address),
      ...['users', ...subjects, 'requests', 'clock', 'faults'].map(address),
    ];
  }

  for (const [name, options] of [
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 320, height: 640 } }],
  ]) {
    test(`every page is accessible, ${name}`, async () => {
      await api('/_local/faults', { operation: 'auth/token/get/list', status: 503, times: 3 });
      await api(`/api/${service}/auth/token/get/list`, {});
      await api('/_local/clock', { advanceSeconds: 3600 });
      await visit(options, async (page) => {
        for (const pageAddress of await pages(page)) {
          await page.goto(pageAddress);
          for (const summary of await page.locator('summary').all()) await summary.click();
          await page.evaluate(axe.source);
          const { violations, passes } = await page.evaluate(() => globalThis.axe.run());
          const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
          assert.deepEqual(found, [], pageAddress);
          assert.ok(
            passes.some(({ id }) => id === 'color-contrast'),
            'the rules ran',
          );
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= page.viewportSize().width, `${pageAddress} is ${width} wide`);
        }
      });
    });
  }

  test('names and subjects are text', async () => {
    await visit({}, async (page) => {
      for (const pageAddress of await pages(page)) {
        await page.goto(pageAddress);
        assert.ok(!(await page.title()).startsWith('broken'), pageAddress);
        assert.equal(await page.locator('img, body script, [onerror]').count(), 0, pageAddress);
      }
      await page.goto(address('clients'));
      await page.getByRole('link', { name: script, exact: true }).last().click();
      assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), `${script} `);
      await page.getByRole('link', { name: image, exact: true }).click();
      assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), image);
    });
  });

  test('a token is revoked by keyboard alone, and the result is read out', async () => {
    const token = await create(2000002, 'jane');
    await visit({}, async (page) => {
      await page.goto(`${origin}/`);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to content');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'content');

      await page.goto(address('tokens'));
      await page.getByLabel('Subject').focus();
      await page.keyboard.type('jane');
      await page.keyboard.press('Enter');
      await page.waitForURL('**subject=jane**');
      assert.equal(await page.locator('tbody tr').count(), 1);
      const revoke = page.getByRole('button', { name: /^Revoke token [\w-]{10}…$/ });
      for (let presses = 0; !(await revoke.evaluate((button) => button === document.activeElement)); presses += 1) {
        assert.ok(presses < 40, 'the button is reached');
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      const notice = page.getByRole('status').filter({ hasText: '1 token has been revoked.' });
      await notice.waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.id), 'notice');
      assert.equal(new URL(page.url()).search, '?subject=jane', 'the notice does not come again');
      await page.reload();
      assert.equal(await notice.count(), 0);
    });
    assert.equal(await isAlive(token), false);
  });

  test('everything of a user is revoked after one more question', async () => {
    const [john, jane] = [await create(2000001, 'john'), await create(2000001, 'jane')];
    await visit({}, async (page) => {
      await page.goto(address('users'));
      await page.getByRole('link', { name: 'john' }).click();
      const button = page.getByRole('button', { name: 'Revoke everything' });
      assert.equal(await button.isVisible(), false);
      await page.getByText('Revoke everything of this user…').click();
      await button.click();
      await page.getByText('3 tokens have been revoked.').waitFor();
      await page.getByText('There is no token about this user').waitFor();
    });
    assert.deepEqual([await isAlive(john), await isAlive(jane)], [false, true]);
  });

  test('everything works without script', async () => {
    const token = await create(2000002, 'jane');
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${origin}/`);
      assert.equal(await page.getByRole('button', { name: 'Copy' }).count(), 0);
      await page.getByRole('navigation').getByRole('link', { name: 'Clock' }).click();
      await page.getByRole('button', { name: '1 day' }).click();
      await page.getByText('The clock has been moved.').waitFor();
      await page.getByRole('navigation').getByRole('link', { name: 'Tokens' }).click();
      await page.getByLabel('State').selectOption('expired');
      await page.getByRole('button', { name: 'Search' }).click();
      assert.equal(await page.locator('tbody tr').count(), 5);
      await page.getByRole('link', { name: 'Clock 1 day ahead' }).click();
      await page.getByRole('button', { name: 'To the time of this machine' }).click();
      await page.getByRole('navigation').getByRole('link', { name: 'Tokens' }).click();
      await page.getByLabel('Access token or refresh token').fill(token);
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('heading', { name: /^Token / }).waitFor();
      assert.ok(!(await page.content()).includes(token) && !page.url().includes(token));
      await page.getByRole('button', { name: 'Revoke this token' }).click();
      await page.getByText('1 token has been revoked.').waitFor();
    });
    assert.equal(await isAlive(token), false);
  });

  test('what to connect with is copied', async () => {
    await visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(`${origin}/`);
      await page.getByRole('button', { name: 'Copy' }).first().click();
      await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor({ state: 'attached' });
      const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      assert.deepEqual(lines, [
        `export AUTHLETE_BASE_URL=${origin}`,
        `export AUTHLETE_SERVICE_APIKEY=${service}`,
        'export AUTHLETE_SERVICE_ACCESSTOKEN=anything',
      ]);
    });
  });

  test('requests show up while they are watched', async () => {
    await visit({}, async (page) => {
      await page.goto(address('requests?text=introspection'));
      await page.getByText('No request fits this search.').waitFor();
      const watch = page.getByRole('button', { name: 'Watch' });
      await watch.click();
      assert.equal(await watch.getAttribute('aria-pressed'), 'true');
      await isAlive('unknown');
      await page.getByRole('rowheader', { name: `POST /api/${service}/auth/introspection` }).waitFor();
    });
  });

  test('a page of another origin neither reads nor changes anything', async () => {
    const token = await create(2000002, 'jane');
    const attacker = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>elsewhere</title>
        <form method="post" action="${address('user/revoke')}"><input name="subject" value="jane"></form>
        <form method="post" action="${origin}/_local/reset" enctype="text/plain"><input name="{}" value=""></form>
        <iframe src="${origin}/"></iframe>`);
    });
    attacker.listen(0, '127.0.0.1');
    await once(attacker, 'listening');
    // Another port is another origin; another name is another site as well.
    const elsewhere = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${attacker.address().port}/`);
    try {
      for (const site of elsewhere) {
        await visit({}, async (page, context, complaints) => {
          await page.goto(site);
          const framed = page.frames().find((frame) => frame.parentFrame());
          // What the browser shows in place of a page that may not be framed cannot be looked into, only named. Until it has
          // refused the page, it shows nothing.
          for (let tries = 0; framed.url() === '' && tries < 200; tries += 1) {
            await pause(50);
          }
          assert.match(framed.url(), /^chrome-error:/, 'no frame shows the console');
          const read = (mode) =>
            page.evaluate(
              ([url, mode]) =>
                fetch(url, { mode }).then(
                  (response) => response.text(),
                  () => 'refused',
                ),
              [address('tokens'), mode],
            );
          assert.deepEqual([await read('cors'), await read('no-cors')], ['refused', 'refused']);
          for (const form of [0, 1]) {
            const tab = await context.newPage();
            await tab.goto(site);
            const answered = tab.waitForResponse((response) => response.request().method() === 'POST');
            // Once the call has returned: the page that it runs in goes away with it.
            await tab.evaluate((index) => void setTimeout(() => document.forms[index].submit()), form);
            const response = await answered;
            assert.equal(response.status(), 403, response.url());
            // Chromium may never close a page that is about to show an answer.
            await tab.waitForURL(response.url());
            await tab.close();
          }
          // The attacker's page has complaints of its own.
          complaints.length = 0;
        });
      }
      assert.equal(await isAlive(token), true);
    } finally {
      attacker.close();
      attacker.closeAllConnections();
    }
  });

  test('a name that was pointed at this machine shows nothing', async () => {
    await visit({}, async (page, _, complaints) => {
      const response = await page.goto(`http://rebound.example:${new URL(origin).port}/console/${service}/tokens`);
      assert.equal(response.status(), 421);
      assert.equal(await page.getByText('john').count(), 0);
      complaints.length = 0;
    });
  });
});
