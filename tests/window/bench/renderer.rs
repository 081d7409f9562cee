use bondgenoot_journeys::Computer;

/// How the platform brings pages to the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Renderer {
    /// As it does by itself on this machine.
    AsItComes,
    /// Without sharing buffers with a graphics card.
    WithoutDmabuf,
}

impl Renderer {
    /// Both, in the order of the columns of the report.
    pub(crate) const BOTH: [Self; 2] = [Self::AsItComes, Self::WithoutDmabuf];

    /// Makes a computer draw this way.
    pub(crate) fn on(self, computer: Computer) -> Computer {
        match self {
            Self::AsItComes => computer.as_it_is(),
            Self::WithoutDmabuf => computer.as_it_is().with("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
        }
    }
}
