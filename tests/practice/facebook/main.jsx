document.getElementById('react-root').textContent = 'soon';
