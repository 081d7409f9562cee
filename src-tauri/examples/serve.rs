//! The core on a loopback address, for the page in a browser: `npm run dev` and the specs of the UI.
//!
//! A developer's tool; no release contains it. Each store is an application of Tauri's mock runtime with the handler,
//! the state and the events of the window, so that a browser gets the answers of the window. Nothing is sent outside
//! this computer: the server listens on 127.0.0.1 only, refuses pages from elsewhere, and every address contains a
//! random token. It writes its address on the first line of its output, and ends when its input ends.
//!
//! - `POST /<token>/stores` opens a store, in the data directory that the body names or in a temporary one. Returns
//!   the store's `address`, the `file` that its dialogs open, and the `folder` that they save in.
//! - `POST <store>/invoke` with `cmd` and `args` runs a command. Status 400 means that it failed; the body says how.
//! - `GET <store>/events` streams the events, each with `event` and `payload`.
//! - `POST <store>/arrive` lets files arrive as by double click; `POST <store>/close` announces the end.

use std::collections::HashMap;
use std::convert::Infallible;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use bondgenoot::bindings::{EVENTS, FilesWaiting, bindings};
use bondgenoot::closing::Closing;
use bondgenoot::copier::Copier;
use bondgenoot::files::Files;
use bondgenoot::files::pick::Picked;
use bondgenoot::furnish;
use bondgenoot::magnification::Magnification;
use bondgenoot::work::Work;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Channel, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE, HOST, HeaderMap, ORIGIN};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody, InvokeError, InvokeResponse, InvokeResponseBody};
use tauri::test::{INVOKE_KEY, MockRuntime, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tauri::{Listener, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, async_runtime};
use tauri_specta::Event;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::{broadcast, oneshot};

type Error = Box<dyn std::error::Error + Send + Sync>;
type Answer = Result<Response<BoxBody<Bytes, Infallible>>, Error>;

/// How many events may wait for a page that is slow to read them.
const WAITING: usize = 256;

fn main() -> Result<(), Error> {
    let listener = async_runtime::block_on(TcpListener::bind("127.0.0.1:0"))?;
    let temporary = TempDir::new()?;
    let server = Arc::new(Server {
        host: listener.local_addr()?.to_string(),
        token: uuid::Uuid::now_v7().simple().to_string(),
        temporary: temporary.path().to_owned(),
        stores: Mutex::default(),
    });
    async_runtime::spawn(listen(Arc::clone(&server), listener));
    writeln!(io::stdout(), "http://{}/{}", server.host, server.token)?;
    io::copy(&mut io::stdin(), &mut io::sink())?;
    for store in server.stores.lock().unwrap_or_else(PoisonError::into_inner).values() {
        store.webview.state::<Copier>().stop();
        store.webview.state::<Work>().close();
    }
    Ok(())
}

async fn listen(server: Arc<Server>, listener: TcpListener) {
    while let Ok((stream, _)) = listener.accept().await {
        let server = Arc::clone(&server);
        let service = service_fn(move |request| {
            let server = Arc::clone(&server);
            async move { server.answer(request).await }
        });
        async_runtime::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

struct Server {
    host: String,
    token: String,
    temporary: PathBuf,
    stores: Mutex<HashMap<String, Arc<Store>>>,
}

impl Server {
    async fn answer(&self, request: Request<Incoming>) -> Answer {
        let answered = match self.allows(request.headers()) {
            true => self.find(request).await,
            false => text(StatusCode::FORBIDDEN, "only pages on 127.0.0.1"),
        };
        let mut response =
            answered.or_else(|error| text(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))?;
        response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, "*".parse()?);
        Ok(response)
    }

    /// Returns whether a request is from this computer's own pages: a name that was made to lead here has another
    /// host, and a page from elsewhere another origin.
    fn allows(&self, headers: &HeaderMap) -> bool {
        let is_own = |origin: &[u8]| origin.starts_with(b"http://127.0.0.1:");
        headers.get(HOST).is_some_and(|host| host.as_bytes() == self.host.as_bytes())
            && headers.get(ORIGIN).is_none_or(|origin| is_own(origin.as_bytes()))
    }

    async fn find(&self, request: Request<Incoming>) -> Answer {
        let path = request.uri().path().to_owned();
        let Some((token, asked)) = path[1..].split_once('/') else { return not_found() };
        let body = request.into_body().collect().await?.to_bytes();
        if token == self.token && asked == "stores" {
            return self.open(serde_json::from_slice(&body)?);
        }
        let store = self.stores.lock().unwrap_or_else(PoisonError::into_inner).get(token).cloned();
        match (store, asked) {
            (Some(store), "invoke") => store.invoke(&body).await,
            (Some(store), "events") => store.events(),
            (Some(store), "arrive") => store.arrive(serde_json::from_slice(&body)?),
            (Some(store), "close") => {
                Closing.emit(&store.webview)?;
                json(StatusCode::OK, "null")
            }
            _ => not_found(),
        }
    }

    fn open(&self, directory: Option<PathBuf>) -> Answer {
        let token = uuid::Uuid::now_v7().simple().to_string();
        let here = self.temporary.join(&token);
        let picked = Picked { file: here.join("picked.bondgenoot"), folder: here.join("saved") };
        std::fs::create_dir_all(&picked.folder)?;
        let opened = json!({
            "address": format!("http://{}/{token}", self.host),
            "file": picked.file,
            "folder": picked.folder,
        });
        let store = Store::open(directory.unwrap_or_else(|| here.join("data")), picked)?;
        self.stores.lock().unwrap_or_else(PoisonError::into_inner).insert(token, Arc::new(store));
        json(StatusCode::OK, opened.to_string())
    }
}

struct Store {
    webview: WebviewWindow<MockRuntime>,
    events: broadcast::Sender<String>,
}

#[derive(Deserialize)]
struct Call {
    cmd: String,
    args: Value,
}

impl Store {
    fn open(directory: PathBuf, picked: Picked) -> Result<Self, Error> {
        let border = bindings();
        let builder = mock_builder().invoke_handler(border.invoke_handler());
        let app = builder.build(mock_context(noop_assets()))?;
        border.mount_events(&app);
        furnish(&app, Some(directory));
        app.manage(picked);
        app.manage(Magnification::kept_in(None));
        app.state::<Copier>().start(app.handle().clone());
        let (events, _) = broadcast::channel(WAITING);
        for event in EVENTS {
            let events = events.clone();
            app.listen_any(*event, move |emitted| {
                // Without a page there is no receiver.
                let _ = events.send(format!(r#"{{"event":"{event}","payload":{}}}"#, emitted.payload()));
            });
        }
        let webview = WebviewWindowBuilder::new(&app, "main", WebviewUrl::default()).build()?;
        Ok(Self { webview, events })
    }

    async fn invoke(&self, body: &[u8]) -> Answer {
        let Call { cmd, args } = serde_json::from_slice(body)?;
        let request = InvokeRequest {
            cmd,
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: self.webview.url()?,
            body: InvokeBody::Json(args),
            headers: HeaderMap::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        let (tell, told) = oneshot::channel();
        let responder = Box::new(move |_, _, response, _, _| drop(tell.send(response)));
        AsRef::<tauri::Webview<_>>::as_ref(&self.webview).clone().on_message(request, responder);
        match told.await? {
            InvokeResponse::Ok(InvokeResponseBody::Json(value)) => json(StatusCode::OK, value),
            InvokeResponse::Ok(InvokeResponseBody::Raw(bytes)) => json(StatusCode::OK, bytes),
            InvokeResponse::Err(InvokeError(failure)) => json(StatusCode::BAD_REQUEST, failure.to_string()),
        }
    }

    fn events(&self) -> Answer {
        let mut emitted = self.events.subscribe();
        let (mut page, body) = Channel::new(1);
        async_runtime::spawn(async move {
            while let Ok(event) = emitted.recv().await {
                if page.send_data(format!("data: {event}\n\n").into()).await.is_err() {
                    break;
                }
            }
        });
        Ok(Response::builder().header(CONTENT_TYPE, "text/event-stream").body(body.boxed())?)
    }

    fn arrive(&self, paths: Vec<PathBuf>) -> Answer {
        self.webview.state::<Files>().arrive(paths);
        FilesWaiting.emit(&self.webview)?;
        json(StatusCode::OK, "null")
    }
}

fn json(status: StatusCode, value: impl Into<Bytes>) -> Answer {
    let response = Response::builder().status(status).header(CONTENT_TYPE, "application/json");
    Ok(response.body(Full::new(value.into()).boxed())?)
}

fn text(status: StatusCode, words: impl Into<Bytes>) -> Answer {
    Ok(Response::builder().status(status).body(Full::new(words.into()).boxed())?)
}

fn not_found() -> Answer {
    text(StatusCode::NOT_FOUND, "no such address")
}
