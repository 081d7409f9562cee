import { mount } from "svelte";
import "./theme/base.css";
import App from "./app/App.svelte";
import { loadCatalogue } from "./project/catalogue";

await loadCatalogue();
mount(App, { target: document.getElementById("app")! });
