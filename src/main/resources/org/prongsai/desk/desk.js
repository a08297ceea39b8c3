'use strict';
// Everything works by plain forms and links; this takes dropped files, follows a long job and keeps the desk awake.
(function () {
  const token = document.body.dataset.token;
  const base = document.body.dataset.base;

  document.querySelectorAll('[data-here]').forEach(function (field) {
    field.value = location.pathname;
  });

  if (!document.querySelector('[data-ended]')) {
    const events = new EventSource('/events');
    events.addEventListener('work', followed);
    events.addEventListener('hello', followed);
  }

  let asked = false;
  let missed = false;
  let leaving = false;
  // The page of a long job is fetched anew, so that what it says is said in one place.
  async function followed() {
    const shown = document.querySelector('[data-working]');
    if (leaving) {
      return;
    }
    if (!shown || asked) {
      missed = Boolean(shown);
      return;
    }
    asked = true;
    missed = false;
    try {
      const response = await fetch(location.pathname + '?peek=1');
      const now = new DOMParser().parseFromString(await response.text(), 'text/html');
      const fresh = now.querySelector('[data-working]');
      if (fresh) {
        shown.replaceChildren(...Array.from(document.importNode(fresh, true).childNodes));
      } else {
        leaving = true;
        location.reload();
      }
    } finally {
      asked = false;
    }
    // What happened while the page was fetched may have been the end.
    if (missed) {
      followed();
    }
  }

  const pick = document.getElementById('pick');
  if (pick) {
    JSON.parse(sessionStorage.getItem('told') || '[]').forEach(function (text) {
      const line = document.createElement('li');
      line.className = 'good';
      line.textContent = text;
      document.getElementById('told').append(line);
    });
    sessionStorage.removeItem('told');
    pick.addEventListener('change', function () {
      take(pick.files);
    });
    document.addEventListener('dragover', function (event) {
      event.preventDefault();
      document.body.classList.add('dragging');
    });
    document.addEventListener('dragleave', function (event) {
      if (!event.relatedTarget) {
        document.body.classList.remove('dragging');
      }
    });
    document.addEventListener('drop', function (event) {
      event.preventDefault();
      document.body.classList.remove('dragging');
      take(event.dataTransfer.files);
    });
  } else {
    // A file that misses must not open in the place of the page.
    ['dragover', 'drop'].forEach(function (name) {
      document.addEventListener(name, function (event) {
        event.preventDefault();
      });
    });
  }

  // One after the other: each is there whole, or said not to be.
  async function take(chosen) {
    // A copy: the list empties itself when the field does.
    const files = Array.from(chosen);
    const told = document.getElementById('told');
    told.replaceChildren();
    let bad = false;
    for (const file of files) {
      const line = document.createElement('li');
      line.textContent = file.name + ' – ' + pick.dataset.taking;
      told.append(line);
      try {
        const response = await fetch(
            base + '/receive?token=' + encodeURIComponent(token) + '&name=' + encodeURIComponent(file.name),
            {method: 'POST', body: file});
        line.textContent = await response.text() || file.name + ' – ' + pick.dataset.failed;
        line.className = response.ok ? 'good' : 'bad';
        bad = bad || !response.ok;
      } catch (gone) {
        line.textContent = file.name + ' – ' + pick.dataset.failed;
        line.className = 'bad';
        bad = true;
      }
    }
    pick.value = '';
    if (files.length > 0 && !bad) {
      // What was said is said again on the page as it is then.
      sessionStorage.setItem('told', JSON.stringify(Array.from(told.children, function (line) {
        return line.textContent;
      })));
      location.reload();
    } else if (files.length > 0) {
      const again = document.createElement('li');
      const link = document.createElement('a');
      link.href = location.pathname;
      link.textContent = document.getElementById('drop').dataset.again;
      again.append(link);
      told.append(again);
    }
  }

  const memo = document.getElementById('memo');
  if (memo) {
    memo.addEventListener('change', async function () {
      const file = memo.files[0];
      const line = document.createElement('li');
      document.getElementById('memo-told').replaceChildren(line);
      line.textContent = file.name + ' – ' + memo.dataset.taking;
      try {
        const response = await fetch(
            base + '/signed?token=' + encodeURIComponent(token) + '&name=' + encodeURIComponent(file.name),
            {method: 'POST', body: file});
        line.textContent = await response.text() || file.name + ' – ' + memo.dataset.failed;
        line.className = response.ok ? 'good' : 'bad';
        if (response.ok) {
          location.reload();
        }
      } catch (gone) {
        line.textContent = file.name + ' – ' + memo.dataset.failed;
        line.className = 'bad';
      }
      memo.value = '';
    });
  }

  // What a choice needs is needed only while it is chosen.
  document.querySelectorAll('form.decide').forEach(function (form) {
    function need() {
      form.querySelectorAll('.option').forEach(function (option) {
        const chosen = option.querySelector('input[name="verb"]').checked;
        option.querySelectorAll('[data-required]').forEach(function (field) {
          field.required = chosen;
        });
      });
    }
    form.addEventListener('change', need);
    form.addEventListener('reset', function () {
      setTimeout(need);
    });
    need();
  });

  document.querySelectorAll('.tabs a').forEach(function (tab) {
    tab.addEventListener('click', function () {
      document.querySelectorAll('.tabs a').forEach(function (other) {
        other.classList.toggle('on', other === tab);
      });
    });
  });

  // What was typed into a form and not sent is there again when the page is: after another one was saved, or come back to.
  let sent = null;
  document.addEventListener('submit', function (event) {
    sent = event.target;
  });
  function draft(form) {
    return 'draft ' + location.pathname + ' ' + form.dataset.draft;
  }
  function isTyped(field) {
    if (field.type === 'radio' || field.type === 'checkbox') {
      return field.checked && !field.defaultChecked;
    }
    if (field.type === 'select-one') {
      return field.selectedIndex >= 0 && !field.options[field.selectedIndex].defaultSelected && field.selectedIndex > 0;
    }
    return (field.type === 'text' || field.type === 'textarea') && field.value !== field.defaultValue;
  }
  function fill(form, name, value) {
    Array.from(form.elements).forEach(function (field) {
      if (field.name !== name) {
        return;
      }
      if (field.type === 'radio' || field.type === 'checkbox') {
        field.checked = field.checked || field.value === value;
      } else {
        field.value = value;
      }
    });
  }
  document.querySelectorAll('form[data-draft]').forEach(function (form) {
    const kept = JSON.parse(sessionStorage.getItem(draft(form)) || '[]');
    // What was refused stands in its form already, as it was sent.
    if (kept.length > 0 && !form.querySelector('.why')) {
      kept.forEach(function (entry) {
        fill(form, entry[0], entry[1]);
      });
      const folded = form.closest('details');
      if (folded) {
        folded.open = true;
      }
      form.dispatchEvent(new Event('change'));
    }
    sessionStorage.removeItem(draft(form));
    window.addEventListener('pagehide', function () {
      const typed = form === sent ? [] : Array.from(form.elements).filter(isTyped).map(function (field) {
        return [field.name, field.value];
      });
      if (typed.length > 0) {
        sessionStorage.setItem(draft(form), JSON.stringify(typed));
      } else {
        sessionStorage.removeItem(draft(form));
      }
    });
  });

  // A second press while the first is under way would be refused, and frighten.
  document.addEventListener('submit', function (event) {
    const form = event.target;
    setTimeout(function () {
      form.querySelectorAll('button').forEach(function (button) {
        button.disabled = true;
      });
    });
  });
  window.addEventListener('pageshow', function () {
    sent = null;
    document.querySelectorAll('form button').forEach(function (button) {
      button.disabled = false;
    });
  });
})();
