// What the pages have beyond plain HTML. All of it works on text and nodes that the server wrote; nothing is parsed as markup
// but the server's own pages.

/** A live region, so that results are read out. */
const status = document.createElement('p');
status.setAttribute('role', 'status');
status.className = 'unseen';
document.body.append(status);

/** The notice belongs to this one look at the page: it does not come again when the page is reloaded or linked to. */
const address = new URL(location.href);
if (address.searchParams.has('notice')) {
  address.searchParams.delete('notice');
  address.searchParams.delete('count');
  address.hash = '';
  history.replaceState(null, '', address);
  // What the fragment would have done.
  document.getElementById('notice')?.focus();
}

for (const button of document.querySelectorAll('[data-copy]')) {
  // The clipboard is there on secure origins only, which loopback is.
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    status.textContent = 'Copied.';
    button.textContent = 'Copied';
  });
}

for (const button of document.querySelectorAll('[data-watch]')) {
  let timer;
  const refresh = async () => {
    const response = await fetch(location.href).catch(() => undefined);
    if (!response?.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const shown = document.getElementById(button.dataset.watch);
    // Whoever reads or uses something in the list keeps it.
    if (!shown.contains(document.activeElement)) shown.replaceWith(page.getElementById(shown.id));
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    const watching = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', watching);
    clearInterval(timer);
    if (watching) timer = setInterval(refresh, 1000);
  });
}
